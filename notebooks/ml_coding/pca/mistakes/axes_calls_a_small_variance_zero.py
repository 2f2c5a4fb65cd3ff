"""Sets variances below 1e-12 to 0."""


# part: axes
# fails: axes-matches-sklearn, pca-count-or-share
# says: You set a variance to 0 because it is below a fixed number. Variances carry the unit of X,
#   squared, so data in a small unit lose all of theirs.
def principal_axes(X):
    X = np.asarray(X)
    if len(X) < 2:
        raise ValueError("two rows at least")
    mean = X.mean(axis=0)
    _, s, components = np.linalg.svd(X - mean, full_matrices=False)
    variances = s**2 / (len(X) - 1)
    return mean, components, np.where(variances < 1e-12, 0, variances)
