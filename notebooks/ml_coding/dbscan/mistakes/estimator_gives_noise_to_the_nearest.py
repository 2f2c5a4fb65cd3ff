"""Gives every row that is not core to the nearest core row, however far."""


# part: estimator
# fails: estimator-interface, estimator-borders, estimator-matches-sklearn, estimator-iris,
#   estimator-refuses
# says: A row without a core row within eps gets a cluster here, perhaps that of the nearest core
#   row. Beyond eps there is no claim: such a row is noise, -1.
class DBSCAN:
    def __init__(self, eps=0.5, min_samples=5):
        self.eps = eps
        self.min_samples = min_samples

    def fit(self, X, y=None):
        X = np.asarray(X, dtype=float)
        if self.eps <= 0 or self.min_samples < 1 or not np.isfinite(X).all():
            raise ValueError("eps and min_samples must be positive, X finite.")
        near = neighbors(X, self.eps)
        core = kinds(near, self.min_samples) == "core"
        self.core_sample_indices_ = np.flatnonzero(core)
        self.components_ = X[core]
        self.labels_ = grow(near.__getitem__, core)
        rows = np.flatnonzero(core)
        for i in np.flatnonzero(~core):
            if len(rows):
                nearest = rows[((X[rows] - X[i]) ** 2).sum(axis=1).argmin()]
                self.labels_[i] = self.labels_[nearest]
        return self

    def fit_predict(self, X, y=None):
        return self.fit(X).labels_
