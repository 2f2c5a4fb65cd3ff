"""Returns the left singular vectors."""


# part: axes
# fails: axes-by-hand, axes-definition, axes-matches-sklearn, axes-copied-columns, axes-wide, axes-inputs, pca-by-hand, pca-one-row-at-a-time, pca-matches-sklearn, pca-what-is-lost, pca-count-or-share, pca-signs, pca-refuses, pca-inputs
# says: Columns of U have an entry for each row of the data; directions have one for each column.
#   They are the rows of the third result of np.linalg.svd.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    U, s, _ = np.linalg.svd(X - mean, full_matrices=False)
    components = U.T
    return mean, components, s**2 / (len(X) - 1)
