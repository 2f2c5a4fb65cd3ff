"""Pushes back with lam * w."""


# part: gap
# fails: gap-by-hand, gap-differences, gap-lasso-path, gap-least-squares, gap-invariances
# says: Your push-back is lam * w, which is ridge's. The slope of lam * |w| doesn't depend on the
#   size of w: it is lam times the sign.
def optimality_gap(X, y, w, lam):
    pull = X.T @ (y - X @ w) / len(y)
    at_zero = np.maximum(np.abs(pull) - lam, 0.0)
    return np.where(w == 0, at_zero, np.abs(pull - lam * w))
