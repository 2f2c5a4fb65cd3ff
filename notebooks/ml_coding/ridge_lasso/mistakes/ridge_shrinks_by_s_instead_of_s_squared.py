"""Divides by s + alpha: forgets to square the singular values."""


# part: ridge-path
# fails: ridge-by-hand, ridge-level-ground, ridge-matches-sklearn, ridge-degenerate
# says: The eigenvalues of X'X are the squared singular values of X: the factor is s / (s**2 +
#   alpha), not s / (s + alpha) or 1 / (s + alpha).
def ridge_path(X, y, alphas):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    center = X.mean(axis=0)
    U, s, Vt = np.linalg.svd(X - center, full_matrices=False)
    shrink = 1 / (s + np.asarray(alphas)[:, np.newaxis])
    weights = shrink * (U.T @ (y - y.mean())) @ Vt
    return np.column_stack([weights, y.mean() - weights @ center])
