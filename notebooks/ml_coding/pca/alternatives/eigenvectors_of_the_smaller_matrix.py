"""Eigenvectors of S, or of the n by n matrix of inner products when d is larger; least squares."""


# part: axes
def principal_axes(X):
    X = np.array(X, dtype=float)
    n, d = X.shape
    if n < 2:
        raise ValueError("two rows at least")
    mean = X.sum(axis=0) / n
    A = X - mean
    if d <= n:
        values, columns = np.linalg.eigh(A.T @ A)
        components = columns[:, ::-1].T
    else:
        values, columns = np.linalg.eigh(A @ A.T)
        # QR completes the direction without variance, where A.T @ u is nothing but rounding
        components = np.linalg.qr(A.T @ columns[:, ::-1])[0].T
    return mean, components, np.clip(values[::-1], 0, None) / (n - 1)


# part: signs
def fix_signs(components):
    C = np.array(components)
    flip = C.max(axis=1) < -C.min(axis=1)
    tied = C.max(axis=1) == -C.min(axis=1)
    for i in np.flatnonzero(tied):
        flip[i] = next(value < 0 for value in C[i] if abs(value) == C[i].max())
    C[flip] = -C[flip]
    return C


# part: k
def how_many(variances, share):
    if share <= 0 or share > 1:
        raise ValueError("share")
    variances = np.asarray(variances, dtype=float)
    if not variances.any():
        return 1
    ratios = variances / variances.sum()
    return int(np.searchsorted(np.cumsum(ratios), share - 1e-9)) + 1


# part: pca
class PCA:
    def __init__(self, n_components=None):
        self.n_components = n_components

    def fit(self, X):
        mean, axes, variances = principal_axes(X)
        asked = self.n_components
        if asked is None:
            self.n_components_ = len(variances)
        elif type(asked) is int:
            if asked < 1 or asked > len(variances):
                raise ValueError("n_components")
            self.n_components_ = asked
        else:
            self.n_components_ = how_many(variances, asked)
        k = self.n_components_
        self.mean_, self.components_ = mean, fix_signs(axes)[:k]
        self.explained_variance_ = variances[:k]
        self.explained_variance_ratio_ = (variances / np.sum(variances))[:k]
        return self

    def transform(self, X):
        A = np.asarray(X, dtype=float) - self.mean_
        return np.linalg.lstsq(self.components_.T, A.T, rcond=None)[0].T

    def inverse_transform(self, Z):
        return self.mean_ + np.einsum("mk,kd->md", np.asarray(Z, dtype=float), self.components_)
