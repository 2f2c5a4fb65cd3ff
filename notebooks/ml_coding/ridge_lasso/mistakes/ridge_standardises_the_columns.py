"""Divides the columns by their standard deviation and converts the weights back."""


# part: ridge-path
# fails: ridge-by-hand, ridge-level-ground, ridge-matches-sklearn, ridge-degenerate
# says: You rescale the columns first, so the penalty falls on other weights than the caller's:
#   coefficients differ even after converting back. Centre only. (A constant column would be
#   0 / 0 as well.)
def ridge_path(X, y, alphas):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    center, spread = X.mean(axis=0), X.std(axis=0)
    U, s, Vt = np.linalg.svd((X - center) / np.where(spread > 0, spread, 1), full_matrices=False)
    shrink = s / (s**2 + np.asarray(alphas)[:, np.newaxis])
    weights = shrink * (U.T @ (y - y.mean())) @ Vt / np.where(spread > 0, spread, 1)
    return np.column_stack([weights, y.mean() - weights @ center])
