"""SVD of the transposed data, signs from a product, scores one row at a time."""


# part: axes
def principal_axes(X):
    X = np.asarray(X, dtype=np.float64)
    if X.shape[0] <= 1:
        raise ValueError("two rows at least")
    mean = np.average(X, axis=0)
    U, s, _ = np.linalg.svd((X - mean).T / np.sqrt(len(X) - 1), full_matrices=False)
    return mean, U.T, np.square(s)


# part: signs
def fix_signs(components):
    C = np.asarray(components, dtype=float)
    is_largest = np.abs(C) == np.abs(C).max(axis=1, keepdims=True)
    first = is_largest & (np.cumsum(is_largest, axis=1) == 1)
    signs = np.where((first * C).sum(axis=1) < 0, -1.0, 1.0)
    return np.diag(signs) @ C


# part: k
def how_many(variances, share):
    if share > 1 or share <= 0:
        raise ValueError("share")
    v = np.asarray(variances, dtype=float)
    left = v.sum() - np.cumsum(v)  # what is dropped with k = 1, 2, ...
    return 1 + int(np.count_nonzero(left[:-1] > (1 - share + 1e-9) * v.sum()))


# part: pca
class PCA:
    def __init__(self, n_components=None):
        self.n_components = n_components

    def fit(self, X):
        self.mean_, axes, variances = principal_axes(X)
        r, k = len(axes), self.n_components
        if k is None:
            k = r
        elif isinstance(k, float):
            k = how_many(variances, k)
        elif k not in range(1, r + 1):
            raise ValueError("n_components")
        self.n_components_ = k
        self.components_ = fix_signs(axes)[:k]
        scores = self.transform(X)
        self.explained_variance_ = scores.var(axis=0, ddof=1)
        self.explained_variance_ratio_ = self.explained_variance_ / variances.sum()
        return self

    def transform(self, X):
        rows = [self.components_ @ (np.array(row, dtype=float) - self.mean_) for row in X]
        return np.array(rows)

    def inverse_transform(self, Z):
        return np.array([self.mean_ + np.dot(z, self.components_) for z in np.asarray(Z)])
