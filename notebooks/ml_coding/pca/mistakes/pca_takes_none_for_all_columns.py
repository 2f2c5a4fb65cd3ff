"""None is the number of columns."""


# part: pca
# fails: pca-refuses
# says: You take None for as many components as columns. With fewer rows than columns there are only
#   n directions: None means min(n, d).
class PCA:
    def __init__(self, n_components=None):
        self.n_components = n_components

    def fit(self, X):
        self.mean_, axes, variances = principal_axes(X)
        k = np.shape(X)[1] if self.n_components is None else self.n_components
        if isinstance(k, float):
            k = how_many(variances, k)
        if not 1 <= k <= len(variances):
            raise ValueError(f"n_components must be between 1 and {len(variances)}")
        self.n_components_ = k
        self.components_ = fix_signs(axes[:k])
        self.explained_variance_ = variances[:k]
        self.explained_variance_ratio_ = variances[:k] / variances.sum()
        return self

    def transform(self, X):
        return (np.asarray(X) - self.mean_) @ self.components_.T

    def inverse_transform(self, Z):
        return np.asarray(Z) @ self.components_ + self.mean_
