"""Leaves border rows as noise."""


# part: estimator
# fails: estimator-interface, estimator-borders, estimator-matches-sklearn, estimator-iris
# says: Rows that are not core all stay -1. A border row belongs to the cluster of a core row
#   within eps: give it that label after grow.
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
        return self

    def fit_predict(self, X, y=None):
        return self.fit(X).labels_
