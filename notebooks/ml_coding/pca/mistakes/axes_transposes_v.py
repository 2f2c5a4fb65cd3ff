"""Transposes the third result of svd."""


# part: axes
# fails: axes-by-hand, axes-definition, axes-matches-sklearn, axes-wide, axes-inputs, pca-matches-sklearn, pca-what-is-lost, pca-signs, pca-refuses
# says: np.linalg.svd returns V with the directions in rows already. You transpose it, so the rows
#   of your result are not directions.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    _, s, components = np.linalg.svd(X - mean, full_matrices=False)
    return mean, components.T, s**2 / (len(X) - 1)
