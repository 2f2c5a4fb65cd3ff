"""Pushes every weight in the same direction."""


# part: gap
# fails: gap-by-hand, gap-differences, gap-lasso-path, gap-invariances
# says: You push each living weight with +lam, the negative ones too. The push-back is lam times
#   the sign of the weight.
def optimality_gap(X, y, w, lam):
    pull = X.T @ (y - X @ w) / len(y)
    at_zero = np.maximum(np.abs(pull) - lam, 0.0)
    return np.where(w == 0, at_zero, np.abs(pull - lam))
