"""Asks for full matrices."""


# part: axes
# fails: axes-matches-sklearn, axes-wide, axes-inputs
# says: With full_matrices=True (the default) the third result has d rows, also where only min(n,
#   d) directions exist. Pass full_matrices=False.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    _, s, components = np.linalg.svd(X - mean)
    return mean, components, s**2 / (len(X) - 1)
