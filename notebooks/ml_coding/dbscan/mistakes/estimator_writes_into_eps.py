"""Squares eps in place."""


# part: estimator
# fails: estimator-refuses
# says: fit writes into self.eps, so a second fit has another radius. A parameter stays as the
#   caller set it; use a local name.
class DBSCAN:
    def __init__(self, eps=0.5, min_samples=5):
        self.eps = eps
        self.min_samples = min_samples

    def fit(self, X, y=None):
        X = np.asarray(X)
        if self.eps <= 0:
            raise ValueError("eps")
        if self.min_samples < 1:
            raise ValueError("min_samples")
        if not np.isfinite(X).all():
            raise ValueError("X")
        near = neighbors(X, self.eps)
        self.eps = self.eps**2
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
