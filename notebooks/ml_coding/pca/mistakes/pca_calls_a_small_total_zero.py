"""Ratios of 0 where the total is below 1e-12."""


# part: pca
# fails: pca-count-or-share
# says: You take a small total for 0. Variances carry the unit of X, squared: compare the total with
#   0 itself.
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
        total = variances.sum()
        self.explained_variance_ratio_ = variances[:k] / total if total > 1e-12 else np.zeros(k)
        return self

    def transform(self, X):
        return (np.asarray(X) - self.mean_) @ self.components_.T

    def inverse_transform(self, Z):
        return np.asarray(Z) @ self.components_ + self.mean_
