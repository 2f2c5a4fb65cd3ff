"""Eigenvalues turned round, eigenvectors not."""


# part: axes
# fails: axes-by-hand, axes-definition, axes-matches-sklearn, axes-wide, axes-inputs, pca-by-hand, pca-matches-sklearn, pca-what-is-lost, pca-signs, pca-refuses
# says: Your directions are in another order than their variances. eigh returns both ascending, and
#   the directions in columns: reverse both, with vectors[:, ::-1].T.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    values, vectors = np.linalg.eigh(np.cov(X.T))
    return mean, vectors.T, np.clip(values[::-1], 0, None)
