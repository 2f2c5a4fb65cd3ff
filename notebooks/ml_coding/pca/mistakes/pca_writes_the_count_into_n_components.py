"""fit overwrites the parameter."""


# part: pca
# fails: pca-signs
# says: The next fit uses the k of the one before, not the None or the share that was asked for.
#   fit reads n_components and writes n_components_, never the other way round.
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
        self.n_components = self.n_components_ = k
        self.components_ = fix_signs(axes[:k])
        self.explained_variance_ = variances[:k]
        self.explained_variance_ratio_ = variances[:k] / variances.sum()
        return self

    def transform(self, X):
        return (np.asarray(X) - self.mean_) @ self.components_.T

    def inverse_transform(self, Z):
        return np.asarray(Z) @ self.components_ + self.mean_
