"""Divides the pull by 2 n."""


# part: kkt-residual
# fails: kkt-by-hand, kkt-alpha-max, kkt-sklearn-solution, kkt-slopes, estimator-certificate,
#   estimator-interface, estimator-warm-start
# says: You divide the pull by 2n. The derivative of a square brings a 2, which cancels that of
#   1 / (2n): the pull is X'(y - Xw) / n.
def kkt_residual(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    g = X.T @ (y - X @ w) / (2 * len(X))
    at_zero = np.maximum(np.abs(g) - alpha, 0.0)
    return np.where(w == 0, at_zero, np.abs(g - alpha * np.sign(w)))
