"""Gives |w| the slope 0 at zero."""


# part: gap
# fails: gap-by-hand, gap-differences, gap-lasso-path, gap-invariances
# says: np.sign(0) is 0, so you ask a zero weight for a pull of exactly 0. At the kink every
#   push-back from -lam to lam is available: its gap is max(|pull| - lam, 0).
def optimality_gap(X, y, w, lam):
    pull = X.T @ (y - X @ w) / len(y)
    return np.abs(pull - lam * np.sign(w))
