"""Adds alpha * sign(w) to the pull."""


# part: kkt-residual
# fails: kkt-by-hand, kkt-sklearn-solution, kkt-slopes, estimator-certificate,
#   estimator-warm-start
# says: Your pull and alpha * sign(w) have opposite signs: you add them, or took X @ w - y for the
#   residual. The pull is MINUS the slope of the squares: at the minimum g = alpha * sign(w).
def kkt_residual(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    g = X.T @ (y - X @ w) / len(X)
    at_zero = np.maximum(np.abs(g) - alpha, 0.0)
    return np.where(w == 0, at_zero, np.abs(g + alpha * np.sign(w)))
