"""Converts X to float32."""


# part: estimator
# fails: estimator-refit
# says: Rows that differ in their last digits become equal. In fit that happens if you convert X to
#   float32, which has 7 digits. Convert to float64, or hand X on as it is.
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
        X = np.asarray(X, dtype=np.float32)
        if len(X) < self.n_clusters or not np.isfinite(X).all():
            raise ValueError("X needs n_clusters rows or more, and finite numbers.")
        rng = np.random.default_rng(self.random_state)
        runs = [lloyd(X, self._start(X, rng), self.max_iter) for _ in range(self.n_init)]
        best = min(runs, key=lambda run: run[2][-1])
        self.cluster_centers_, self.labels_, self.inertia_ = best[0], best[1], best[2][-1]
        return self

    def predict(self, X):
        return assign(X, self.cluster_centers_)[0]
