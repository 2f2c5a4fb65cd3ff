"""Allocation tables for the classes, a heap for the groups, out-of-fold answers for the score."""


# part: k-fold
def k_fold(n, k, rng=None):
    if not 2 <= k <= n:
        raise ValueError("need 2 <= k <= n")
    order = np.arange(n) if rng is None else rng.permutation(n)
    folds = np.empty(n, dtype=np.int32)
    for f, rows in enumerate(np.array_split(order, k)):
        folds[rows] = f
    return folds


# part: stratified
def stratified_k_fold(y, k, rng=None):
    _, code, counts = np.unique(y, return_inverse=True, return_counts=True)
    n = len(code)
    if not 2 <= k <= n:
        raise ValueError("need 2 <= k <= n")
    cards = np.repeat(np.arange(len(counts)), counts)
    table = np.array([np.bincount(cards[f::k], minlength=len(counts)) for f in range(k)])
    folds = np.empty(n, dtype=int)
    for c in range(len(counts)):  # table[f, c] rows of class c go to fold f
        dealt = np.repeat(np.arange(k), table[:, c])
        folds[code == c] = dealt if rng is None else rng.permutation(dealt)
    return folds


# part: group
def group_k_fold(groups, k):
    import heapq

    names, sizes = np.unique(groups, return_counts=True)
    if not 2 <= k <= names.size:
        raise ValueError("need 2 <= k <= number of groups")
    heap = [(0, k - 1 - f) for f in range(k)]
    folds = np.full(np.shape(groups), -1)
    for size, name in sorted(zip(sizes.tolist(), names.tolist(), strict=True), reverse=True):
        rows, f = heapq.heappop(heap)
        folds[np.asarray(groups) == name] = f
        heapq.heappush(heap, (rows + size, f))
    return folds


# part: score
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.array(X), np.array(y), np.array(folds)
    right = np.zeros(len(y))
    for f in range(folds.max(), -1, -1):
        inside = np.flatnonzero(folds == f)
        outside = np.setdiff1d(np.arange(len(y)), inside)[::-1]
        transform = prepare(X[outside], y[outside])
        predict = learn(transform(X[outside]), y[outside])
        right[inside] = np.asarray(predict(transform(X[inside]))) == y[inside]
    return np.bincount(folds, weights=right) / np.bincount(folds)


# part: search
class GridSearchCV:
    def __init__(self, prepare, learn, candidates, cv):
        self.prepare, self.learn, self.candidates, self.cv = prepare, learn, candidates, cv

    def fit(self, X, y):
        X, y = np.array(X), np.array(y)
        folds = np.array(self.cv(y))
        learners = [self.fixed(c) for c in self.candidates]
        scores = np.vstack([cross_val_score(self.prepare, one, X, y, folds) for one in learners])
        k = scores.shape[1]
        self.mean_scores_ = scores @ np.full(k, 1 / k)
        away = scores - self.mean_scores_[:, np.newaxis]
        self.standard_errors_ = np.sqrt((away**2).sum(axis=1) / (k * (k - 1)))
        best = np.flatnonzero(self.mean_scores_ == self.mean_scores_.max())[0]
        self.best_index_, self.best_params_ = int(best), self.candidates[best]
        self.best_score_ = float(self.mean_scores_[best])
        transform = self.prepare(X, y)
        predict = learners[best](transform(X), y)
        self.answer = lambda new: predict(transform(new))
        return self

    def fixed(self, candidate):
        def learn(A, b):
            return self.learn(A, b, candidate)

        return learn

    def predict(self, X):
        return self.answer(np.array(X))
