"""Decomposes X itself, not X minus its mean."""


# part: axes
# fails: axes-by-hand, axes-definition, axes-matches-sklearn, axes-far-from-zero, axes-copied-columns, axes-wide, axes-inputs, pca-by-hand, pca-matches-sklearn, pca-what-is-lost, pca-count-or-share, pca-signs
# says: You decompose X without taking the mean off. The first direction then points from the
#   origin to the cloud. Decompose X - mean.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    _, s, components = np.linalg.svd(X, full_matrices=False)
    return mean, components, s**2 / (len(X) - 1)
