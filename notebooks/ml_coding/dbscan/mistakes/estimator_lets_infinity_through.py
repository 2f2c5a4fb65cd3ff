"""Refuses NaN and accepts infinity."""


# part: estimator
# fails: estimator-refuses
# says: You refuse NaN, and infinity passes: it isn't NaN, and inf - inf is. Ask np.isfinite, which
#   is false for both.
class DBSCAN:
    def __init__(self, eps=0.5, min_samples=5):
        self.eps = eps
        self.min_samples = min_samples

    def fit(self, X, y=None):
        X = np.asarray(X, dtype=float)
        if self.eps <= 0 or self.min_samples < 1 or np.isnan(X).any():
            raise ValueError("eps and min_samples must be positive, X without NaN.")
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
