"""Accepts NaN, which is within eps of nothing."""


# part: estimator
# fails: estimator-refuses
# says: NaN is accepted. Left alone, it compares false with everything and comes out as noise;
#   replaced, it is a row that nobody measured. Raise a ValueError unless all of X is finite.
class DBSCAN:
    def __init__(self, eps=0.5, min_samples=5):
        self.eps = eps
        self.min_samples = min_samples

    def fit(self, X, y=None):
        X = np.asarray(X, dtype=float)
        if self.eps <= 0 or self.min_samples < 1:
            raise ValueError("eps and min_samples must be positive, X finite.")
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
