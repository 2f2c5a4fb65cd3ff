"""Eigenvalues of the covariance as rounding leaves them."""


# part: axes
# fails: axes-copied-columns
# says: An eigenvalue that is 0 can come out as -1e-16, and the first square root of it is nan.
#   Clip variances at 0.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    A = X - mean
    wide = X.shape[1] > len(X)
    S = (A @ A.T if wide else A.T @ A) / (len(X) - 1)
    variances, columns = np.linalg.eigh(S)
    variances, columns = variances[::-1], columns[:, ::-1]
    components = np.linalg.qr(A.T @ columns)[0].T if wide else columns.T
    return mean, components, variances
