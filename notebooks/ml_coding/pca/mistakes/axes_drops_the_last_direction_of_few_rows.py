"""Keeps n - 1 directions where n rows are few."""


# part: axes
# fails: axes-by-hand, axes-matches-sklearn, axes-wide, axes-inputs, pca-refuses
# says: Centred rows have variance along n - 1 directions at most, and you return no more. Here
#   r = min(n, d): the direction without variance is wanted, too.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    _, s, components = np.linalg.svd(X - mean, full_matrices=False)
    r = min(len(X) - 1, X.shape[1])
    return mean, components[:r], s[:r] ** 2 / (len(X) - 1)
