"""transform returns the scores of the training rows."""


# part: pca
# fails: pca-by-hand, pca-one-row-at-a-time, pca-matches-sklearn
# says: You return scores that fit stored (U times s), one for each training row. New rows need
#   the directions: (X - mean_) @ components_.T.
class PCA:
    def __init__(self, n_components=None):
        self.n_components = n_components

    def fit(self, X):
        self.mean_, axes, variances = principal_axes(X)
        k = len(variances) if self.n_components is None else self.n_components
        if isinstance(k, float):
            k = how_many(variances, k)
        if not 1 <= k <= len(variances):
            raise ValueError(f"n_components must be between 1 and {len(variances)}")
        self.n_components_ = k
        self.components_ = fix_signs(axes[:k])
        self.explained_variance_ = variances[:k]
        self.explained_variance_ratio_ = variances[:k] / variances.sum()
        self.scores_ = (np.asarray(X) - self.mean_) @ self.components_.T
        return self

    def transform(self, X):
        return self.scores_

    def inverse_transform(self, Z):
        return np.asarray(Z) @ self.components_ + self.mean_
