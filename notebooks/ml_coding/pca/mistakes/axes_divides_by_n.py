"""Variances with divisor n."""


# part: axes
# fails: axes-by-hand, axes-definition, axes-matches-sklearn, axes-far-from-zero, axes-copied-columns, axes-wide, axes-inputs, pca-by-hand, pca-matches-sklearn, pca-what-is-lost
# says: Your variances are divided by n. The convention here, and in scikit-learn, is n - 1; note
#   that np.var divides by n by default.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    _, s, components = np.linalg.svd(X - mean, full_matrices=False)
    return mean, components, s**2 / len(X)
