"""Asks every weight for |pull| <= lam only."""


# part: gap
# fails: gap-by-hand, gap-differences, gap-lasso-path, gap-least-squares, gap-invariances
# says: You ask every weight only for |pull| <= lam, which is the condition of a zero weight. A living
#   one has a single push-back, so its gap is the distance of its pull from lam times its sign.
def optimality_gap(X, y, w, lam):
    pull = X.T @ (y - X @ w) / len(y)
    return np.maximum(np.abs(pull) - lam, 0.0)
