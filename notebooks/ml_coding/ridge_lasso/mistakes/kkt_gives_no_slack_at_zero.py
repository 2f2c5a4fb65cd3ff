"""Asks zero weights for a pull of exactly alpha."""


# part: kkt-residual
# fails: kkt-by-hand, kkt-alpha-max, kkt-sklearn-solution, kkt-slopes, estimator-certificate,
#   estimator-warm-start
# says: For a zero weight you measure the distance of |g| to alpha in both directions. Below
#   alpha there is nothing to complain about: take max(|g| - alpha, 0).
def kkt_residual(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    g = X.T @ (y - X @ w) / len(X)
    at_zero = np.abs(np.abs(g) - alpha)
    return np.where(w == 0, at_zero, np.abs(g - alpha * np.sign(w)))
