"""Makes the largest score positive."""


# part: pca
# fails: pca-signs
# says: You make the largest score of each direction positive (scikit-learn did so before 1.5). One
#   other training row can flip that. The largest entry of the direction decides.
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
        Z = (np.asarray(X) - self.mean_) @ axes[:k].T
        largest = Z[np.argmax(np.abs(Z), axis=0), np.arange(k)]
        self.components_ = axes[:k] * np.sign(largest)[:, np.newaxis]
        self.explained_variance_ = variances[:k]
        self.explained_variance_ratio_ = variances[:k] / variances.sum()
        return self

    def transform(self, X):
        return (np.asarray(X) - self.mean_) @ self.components_.T

    def inverse_transform(self, Z):
        return np.asarray(Z) @ self.components_ + self.mean_
