"""Shift to the origin, expand the square; one-hot matrix products; inverse-CDF draws."""


# part: assign
def assign(X, centers):
    X, centers = np.asarray(X, dtype=float), np.asarray(centers, dtype=float)
    origin = X.mean(axis=0)
    X, centers = X - origin, centers - origin
    D = (X**2).sum(axis=1)[:, None] - 2 * X @ centers.T + (centers**2).sum(axis=1)
    D = np.maximum(D, 0.0)
    labels = np.argmin(D, axis=1)
    return labels, D[np.arange(len(X)), labels]


# part: update
def update(X, labels, centers):
    centers = np.asarray(centers, dtype=float)
    member = (np.asarray(labels)[:, None] == np.arange(len(centers))).astype(float)
    counts = member.sum(axis=0)[:, None]
    sums = member.T @ np.asarray(X, dtype=float)
    return np.where(counts > 0, sums / np.maximum(counts, 1), centers)


# part: lloyd
def lloyd(X, centers, max_iter=300):
    centers = np.asarray(centers, dtype=float)
    history = []
    for step in range(max_iter + 1):
        labels, nearest = assign(X, centers)
        history.append(float(np.sum(nearest)))
        moved = update(X, labels, centers)
        if step == max_iter or np.array_equal(moved, centers):
            break
        centers = moved
    return centers, labels, history


# part: plus-plus
def plus_plus(X, k, rng):
    X = np.asarray(X, dtype=float)
    centers = np.empty((k, X.shape[1]))
    weights = np.ones(len(X))
    for j in range(k):
        steps = np.cumsum(weights)
        if steps[-1] == 0:
            steps = np.arange(1.0, len(X) + 1)
        row = min(np.searchsorted(steps, rng.random() * steps[-1], side="right"), len(X) - 1)
        centers[j] = X[row]
        weights = ((X[:, None] - centers[: j + 1]) ** 2).sum(axis=2).min(axis=1)
    return centers


# part: estimator
class KMeans:
    def __init__(self, n_clusters=8, init="k-means++", n_init=10, max_iter=300, random_state=0):
        self.n_clusters = n_clusters
        self.init = init
        self.n_init = n_init
        self.max_iter = max_iter
        self.random_state = random_state

    def _start(self, X, rng):
        if isinstance(self.init, str):
            return plus_plus(X, self.n_clusters, rng)
        return self.init(X, self.n_clusters, rng) if callable(self.init) else self.init

    def fit(self, X):
        X = np.array(X, dtype=float)
        if X.shape[0] < self.n_clusters:
            raise ValueError("too few rows")
        if np.isnan(X).any() or np.isinf(X).any():
            raise ValueError("X holds nan or infinity")
        rng = np.random.default_rng(self.random_state)
        self.inertia_ = np.inf
        for _ in range(self.n_init):
            centers, labels, history = lloyd(X, self._start(X, rng), self.max_iter)
            if history[-1] < self.inertia_:
                self.inertia_ = float(history[-1])
                self.cluster_centers_, self.labels_ = centers, labels
        return self

    def predict(self, X):
        labels, _ = assign(X, self.cluster_centers_)
        return labels
