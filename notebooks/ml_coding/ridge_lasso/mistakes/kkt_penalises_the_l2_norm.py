"""The slope of the l2 norm of w, w / norm(w), in place of sign(w)."""


# part: kkt-residual
# fails: kkt-sklearn-solution, kkt-slopes, estimator-certificate, estimator-warm-start
# says: w / norm(w) is the slope of the l2 norm. The lasso's penalty is the l1 norm, a sum of
#   |w_j|: each non-zero weight contributes its own sign, whatever its size.
def kkt_residual(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    g = X.T @ (y - X @ w) / len(X)
    at_zero = np.maximum(np.abs(g) - alpha, 0.0)
    return np.where(w == 0, at_zero, np.abs(g - alpha * w / max(np.linalg.norm(w), 1e-300)))
