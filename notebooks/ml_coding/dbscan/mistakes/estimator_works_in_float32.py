"""Converts X to float32."""


# part: estimator
# fails: estimator-copies
# says: You convert X to float32 before neighbors sees it, and near 2**30 that knows only every 64th or
#   128th whole number. neighbors converts to float64 itself.
class DBSCAN:
    def __init__(self, eps=0.5, min_samples=5):
        self.eps = eps
        self.min_samples = min_samples

    def fit(self, X, y=None):
        X = np.asarray(X, dtype=np.float32)
        if self.eps <= 0:
            raise ValueError("eps")
        if self.min_samples < 1:
            raise ValueError("min_samples")
        if not np.isfinite(X).all():
            raise ValueError("X")
        near = neighbors(X, self.eps)
        core = kinds(near, self.min_samples) == "core"
        labels = grow(near.__getitem__, core)
        for i in np.flatnonzero(~core):
            owners = near[i][core[near[i]]]
            if len(owners):
                labels[i] = labels[owners[0]]
        self.labels_ = labels
        self.core_sample_indices_ = np.flatnonzero(core)
        self.components_ = X[core]
        return self

    def fit_predict(self, X, y=None):
        return self.fit(X).labels_
