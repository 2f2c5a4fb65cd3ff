"""Compares sizes only: | |g| - alpha | for non-zero weights."""


# part: kkt-residual
# fails: kkt-by-hand, kkt-sklearn-solution, kkt-slopes
# says: A pull of size alpha that points the wrong way passes your test. For non-zero weights
#   the sign must agree as well: |g - alpha * sign(w)|.
def kkt_residual(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    g = X.T @ (y - X @ w) / len(X)
    at_zero = np.maximum(np.abs(g) - alpha, 0.0)
    return np.where(w == 0, at_zero, np.abs(np.abs(g) - alpha))
