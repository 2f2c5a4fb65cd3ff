"""Tests |g| <= alpha for all weights."""


# part: kkt-residual
# fails: kkt-by-hand, kkt-sklearn-solution, kkt-slopes, estimator-matches-sklearn,
#   estimator-warm-start
# says: You test |g| <= alpha for all weights. That is enough at zero only: a non-zero weight
#   with too small a pull is too large, and its pull must EQUAL alpha * sign(w).
def kkt_residual(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    g = X.T @ (y - X @ w) / len(X)
    at_zero = np.maximum(np.abs(g) - alpha, 0.0)
    return at_zero
