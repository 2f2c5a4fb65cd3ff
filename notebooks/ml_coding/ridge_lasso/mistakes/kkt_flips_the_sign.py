"""Adds alpha * sign(w) to the pull."""


# part: kkt-residual
# fails: kkt-by-hand, kkt-sklearn-solution, kkt-slopes, estimator-certificate,
#   estimator-warm-start
# says: You add alpha * sign(w) to the pull. The pull is MINUS the slope of the squares: at the
#   minimum it holds the balance, g = alpha * sign(w).
def kkt_residual(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    g = X.T @ (y - X @ w) / len(X)
    at_zero = np.maximum(np.abs(g) - alpha, 0.0)
    return np.where(w == 0, at_zero, np.abs(g + alpha * np.sign(w)))
