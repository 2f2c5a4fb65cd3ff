"""Takes the mean of each row."""


# part: axes
# fails: axes-by-hand, axes-definition, axes-matches-sklearn, axes-far-from-zero, axes-copied-columns, axes-wide, axes-inputs, pca-by-hand, pca-one-row-at-a-time, pca-matches-sklearn, pca-what-is-lost, pca-count-or-share, pca-signs, pca-inputs
# says: axis=1 averages over the columns of one row. The mean has d entries, one for each column:
#   axis=0.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=1)
    _, s, components = np.linalg.svd(X - mean[:, None], full_matrices=False)
    return mean, components, s**2 / (len(X) - 1)
