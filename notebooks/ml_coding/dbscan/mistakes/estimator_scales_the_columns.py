"""Standardises the columns before it measures."""


# part: estimator
# fails: estimator-interface, estimator-borders, estimator-matches-sklearn, estimator-iris,
#   estimator-copies, estimator-refuses
# says: You standardise the columns inside fit, so eps is no longer in the unit of X and
#   components_ aren't rows of X. Scaling is the caller's decision.
class DBSCAN:
    def __init__(self, eps=0.5, min_samples=5):
        self.eps = eps
        self.min_samples = min_samples

    def fit(self, X, y=None):
        X = np.asarray(X, dtype=float)
        if self.eps <= 0 or self.min_samples < 1 or not np.isfinite(X).all():
            raise ValueError("eps and min_samples must be positive, X finite.")
        X = (X - X.mean(axis=0)) / np.where(X.std(axis=0) > 0, X.std(axis=0), 1)
        near = neighbors(X, self.eps)
        core = kinds(near, self.min_samples) == "core"
        self.core_sample_indices_ = np.flatnonzero(core)
        self.components_ = X[core]
        self.labels_ = grow(near.__getitem__, core)
        for i in np.flatnonzero(~core):
            owners = near[i][core[near[i]]]
            if len(owners):
                self.labels_[i] = self.labels_[owners[0]]
        return self

    def fit_predict(self, X, y=None):
        return self.fit(X).labels_
