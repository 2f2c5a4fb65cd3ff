"""Rounds small gaps to zero."""


# part: gap
# fails: gap-by-hand, gap-invariances
# says: You report small gaps as 0, so the caller can't tell a minimum from a point near it. Return
#   the distance itself; how small is small enough is for the caller to say.
def optimality_gap(X, y, w, lam):
    pull = X.T @ (y - X @ w) / len(y)
    at_zero = np.maximum(np.abs(pull) - lam, 0.0)
    gap = np.where(w == 0, at_zero, np.abs(pull - lam * np.sign(w)))
    return np.where(gap < 1e-4, 0.0, gap)
