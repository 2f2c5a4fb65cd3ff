"""Returns differences with their sign, so that a maximum misses half of them."""


# part: kkt-residual
# fails: kkt-by-hand, kkt-sklearn-solution, kkt-slopes, estimator-matches-sklearn,
#   estimator-warm-start
# says: Your residuals keep their sign, so np.max over them does not see the negative ones and
#   the solver stops too early. Return absolute values.
def kkt_residual(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    g = X.T @ (y - X @ w) / len(X)
    at_zero = np.maximum(np.abs(g) - alpha, 0.0)
    return np.where(w == 0, at_zero, g - alpha * np.sign(w))
