"""Divides by zero for a single row."""


# part: axes
# fails: axes-inputs
# says: With one row n - 1 is 0 and the variances are nan. Raise ValueError for fewer than two
#   rows.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    _, s, components = np.linalg.svd(X - mean, full_matrices=False)
    return mean, components, s**2 / (len(X) - 1)
