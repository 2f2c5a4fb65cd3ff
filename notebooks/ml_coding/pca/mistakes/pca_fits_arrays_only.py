"""Asks X for its shape."""


# part: pca
# fails: pca-inputs
# says: fit asks a list for the attributes of an array. X is array_like: call np.asarray(X) first, or
#   take the numbers from what principal_axes returned.
class PCA:
    def __init__(self, n_components=None):
        self.n_components = n_components

    def fit(self, X):
        n, d = X.shape
        self.mean_, axes, variances = principal_axes(X)
        k = min(n, d) if self.n_components is None else self.n_components
        if isinstance(k, float):
            k = how_many(variances, k)
        if not 1 <= k <= min(n, d):
            raise ValueError(f"n_components must be between 1 and {min(n, d)}")
        self.n_components_ = k
        self.components_ = fix_signs(axes[:k])
        self.explained_variance_ = variances[:k]
        self.explained_variance_ratio_ = variances[:k] / variances.sum()
        return self

    def transform(self, X):
        return (np.asarray(X) - self.mean_) @ self.components_.T

    def inverse_transform(self, Z):
        return np.asarray(Z) @ self.components_ + self.mean_
