"""Adds 1e-8 to every alpha."""


# part: ridge-path
# fails: ridge-matches-sklearn
# says: You add a fixed number, or cut off at one, to be safe. What is small depends on the unit
#   of the columns, and alpha > 0 already keeps every division safe.
def ridge_path(X, y, alphas):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    center = X.mean(axis=0)
    U, s, Vt = np.linalg.svd(X - center, full_matrices=False)
    shrink = s / (s**2 + 1e-8 + np.asarray(alphas)[:, np.newaxis])
    weights = shrink * (U.T @ (y - y.mean())) @ Vt
    return np.column_stack([weights, y.mean() - weights @ center])
