"""Divides each column by its standard deviation."""


# part: axes
# fails: axes-by-hand, axes-definition, axes-matches-sklearn, axes-far-from-zero, axes-copied-columns, axes-wide, axes-inputs, pca-by-hand, pca-matches-sklearn, pca-what-is-lost, pca-count-or-share, pca-signs
# says: You scale the columns to variance 1, which is PCA of the correlations. Here columns are
#   centred and not scaled.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    spread = X.std(axis=0, ddof=1)
    spread[spread == 0] = 1
    _, s, components = np.linalg.svd((X - mean) / spread, full_matrices=False)
    return mean, components, s**2 / (len(X) - 1)
