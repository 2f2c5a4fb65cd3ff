"""Writes the centred data into the array of the caller."""


# part: axes
# fails: axes-inputs, pca-inputs
# says: X -= mean changes the data of the caller, since np.asarray makes no copy of a float array.
#   Write A = X - mean.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    X -= mean
    _, s, components = np.linalg.svd(X, full_matrices=False)
    return mean, components, s**2 / (len(X) - 1)
