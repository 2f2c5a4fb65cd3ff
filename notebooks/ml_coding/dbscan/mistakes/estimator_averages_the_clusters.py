"""Stores the mean of each cluster in components_."""


# part: estimator
# fails: estimator-interface, estimator-matches-sklearn, estimator-refuses
# says: Your components_ are the means of the clusters, as from k-means. Here they are the core rows
#   themselves, X[core_sample_indices_].
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
        self.labels_ = grow(near.__getitem__, core)
        for i in np.flatnonzero(~core):
            owners = near[i][core[near[i]]]
            if len(owners):
                self.labels_[i] = self.labels_[owners[0]]
        clusters = range(max(self.labels_) + 1)
        self.components_ = np.array([X[self.labels_ == k].mean(axis=0) for k in clusters])
        return self

    def fit_predict(self, X, y=None):
        return self.fit(X).labels_
