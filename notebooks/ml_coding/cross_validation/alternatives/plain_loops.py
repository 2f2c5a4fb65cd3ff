"""Plain Python: lists, dicts and counters instead of index arrays."""


# part: k-fold
def k_fold(n, k, rng=None):
    if k < 2 or k > n:
        raise ValueError("need 2 <= k <= n")
    small, larger = divmod(n, k)
    folds = []
    for f in range(k):
        folds += [f] * (small + 1 if f < larger else small)
    folds = np.array(folds)
    if rng is not None:
        rng.shuffle(folds)
    return folds


# part: stratified
def stratified_k_fold(y, k, rng=None):
    labels = np.asarray(y).tolist()
    if k < 2 or k > len(labels):
        raise ValueError("need 2 <= k <= n")
    rows_of = {}
    for i, label in enumerate(labels):
        rows_of.setdefault(label, []).append(i)
    folds, hand = [None] * len(labels), 0
    for rows in rows_of.values():  # in order of appearance; the dealing goes on
        if rng is not None:
            rng.shuffle(rows)
        for i in rows:
            folds[i] = hand
            hand = (hand + 1) % k
    return np.array(folds)


# part: group
def group_k_fold(groups, k):
    from collections import Counter

    groups = np.asarray(groups).tolist()
    sizes = Counter(groups)
    if k < 2 or k > len(sizes):
        raise ValueError("need 2 <= k <= number of groups")
    load, home = [0] * k, {}
    for name, size in sizes.most_common():
        lightest = min(range(k), key=lambda f: load[f])
        home[name] = lightest
        load[lightest] += size
    return np.array([home[name] for name in groups])


# part: score
def cross_val_score(prepare, learn, X, y, folds):
    X, y = np.asarray(X), np.asarray(y)
    folds = [int(f) for f in folds]
    scores = []
    for f in range(max(folds) + 1):
        train = [i for i in range(len(y)) if folds[i] != f]
        test = [i for i in range(len(y)) if folds[i] == f]
        transform = prepare(X[train], y[train])
        predict = learn(transform(X[train]), y[train])
        answers = predict(transform(X[test]))
        right = sum(1 for a, i in zip(answers, test, strict=True) if a == y[i])
        scores.append(right / len(test))
    return np.array(scores)


# part: search
class GridSearchCV:
    def __init__(self, prepare, learn, candidates, cv):
        self.prepare = prepare
        self.learn = learn
        self.candidates = candidates
        self.cv = cv

    def fit(self, X, y):
        X, y = np.asarray(X), np.asarray(y)
        folds = self.cv(y)
        self.mean_scores_, self.standard_errors_ = [], []
        self.best_index_, self.best_score_ = 0, -1.0
        for i, candidate in enumerate(self.candidates):
            scores = cross_val_score(
                self.prepare, lambda A, b, c=candidate: self.learn(A, b, c), X, y, folds
            )
            k = len(scores)
            mean = sum(scores) / k
            variance = sum((a - mean) ** 2 for a in scores) / (k - 1)
            self.mean_scores_.append(mean)
            self.standard_errors_.append((variance / k) ** 0.5)
            if mean > self.best_score_:
                self.best_index_, self.best_score_ = i, mean
        self.best_params_ = self.candidates[self.best_index_]
        self.transform = self.prepare(X, y)
        self.model = self.learn(self.transform(X), y, self.best_params_)
        return self

    def predict(self, X):
        return self.model(self.transform(np.asarray(X)))
