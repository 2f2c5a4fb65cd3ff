"""Takes the penalty for alpha / 2 times the squared norm."""


# part: ridge-path
# fails: ridge-by-hand, ridge-level-ground, ridge-matches-sklearn, ridge-degenerate
# says: Your penalty is half of the one asked for. The objective has no 1/2, neither on the
#   squares nor on the penalty, so the slope gives X'X + alpha I.
def ridge_path(X, y, alphas):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    center = X.mean(axis=0)
    U, s, Vt = np.linalg.svd(X - center, full_matrices=False)
    shrink = s / (s**2 + np.asarray(alphas)[:, np.newaxis] / 2)
    weights = shrink * (U.T @ (y - y.mean())) @ Vt
    return np.column_stack([weights, y.mean() - weights @ center])
