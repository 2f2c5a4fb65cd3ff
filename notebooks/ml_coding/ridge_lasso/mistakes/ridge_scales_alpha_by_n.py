"""Multiplies alpha by the number of rows, as if the data term were a mean."""


# part: ridge-path
# fails: ridge-by-hand, ridge-level-ground, ridge-matches-sklearn, ridge-degenerate
# says: You weigh alpha against the mean of the squares. Ridge's alpha is on the sum (it is the
#   lasso that divides by 2n): use alpha as it is, without n.
def ridge_path(X, y, alphas):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    center = X.mean(axis=0)
    U, s, Vt = np.linalg.svd(X - center, full_matrices=False)
    shrink = s / (s**2 + len(X) * np.asarray(alphas)[:, np.newaxis])
    weights = shrink * (U.T @ (y - y.mean())) @ Vt
    return np.column_stack([weights, y.mean() - weights @ center])
