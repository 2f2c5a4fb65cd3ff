"""Leaves the eigenvalues as eigh returns them."""


# part: axes
# fails: axes-by-hand, axes-definition, axes-matches-sklearn, axes-far-from-zero, axes-copied-columns, axes-wide, axes-inputs, pca-by-hand, pca-matches-sklearn, pca-count-or-share, pca-signs
# says: np.linalg.eigh returns eigenvalues in ascending order, so your first direction is the one
#   with the least variance. Reverse the eigenvalues and the directions together.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    A = X - mean
    variances, columns = np.linalg.eigh(A.T @ A / (len(X) - 1))
    r = min(X.shape)
    return mean, columns.T[:r], np.maximum(variances[:r], 0)
