"""Uses eig for a symmetric matrix."""


# part: axes
# fails: axes-copied-columns, axes-wide
# says: np.linalg.eig does not know that S is symmetric: for equal or zero eigenvalues its vectors
#   are not orthogonal, may be complex, and come in no order. Use eigh, or the SVD of the centred
#   data.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    A = X - mean
    variances, columns = np.linalg.eig(A.T @ A / (len(X) - 1))
    order = np.argsort(-variances.real)[: min(X.shape)]
    return mean, columns.T[order], variances[order]
