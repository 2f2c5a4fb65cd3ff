"""Joins the clusters that share a border row."""


# part: estimator
# fails: estimator-borders, estimator-matches-sklearn
# says: When a border row has core neighbours in two clusters you merge the two. They stay two
#   clusters; the row goes to one of them.
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
        for i in np.flatnonzero(~core):
            owners = near[i][core[near[i]]]
            if len(owners):
                keep = self.labels_[owners].min()
                self.labels_[np.isin(self.labels_, self.labels_[owners])] = keep
                self.labels_[i] = keep
        known = self.labels_ >= 0
        self.labels_[known] = np.unique(self.labels_[known], return_inverse=True)[1]
        return self

    def fit_predict(self, X, y=None):
        return self.fit(X).labels_
