"""The pull is a sum over rows, not a mean."""


# part: kkt-residual
# fails: kkt-by-hand, kkt-alpha-max, kkt-sklearn-solution, kkt-slopes, estimator-certificate,
#   estimator-warm-start
# says: Your pull is a sum, X'(y - Xw), or is not divided by the number of rows. The lasso's
#   objective has 1 / (2n) in front, so divide by n = len(X) before you compare with alpha.
def kkt_residual(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    g = X.T @ (y - X @ w)
    at_zero = np.maximum(np.abs(g) - alpha, 0.0)
    return np.where(w == 0, at_zero, np.abs(g - alpha * np.sign(w)))
