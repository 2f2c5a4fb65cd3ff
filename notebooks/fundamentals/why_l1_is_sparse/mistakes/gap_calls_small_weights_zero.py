"""Compares w with 0 under a tolerance."""


# part: gap
# fails: gap-by-hand, gap-invariances
# says: You treat a small weight as zero, so descent's 1e-9 passes for one on the wall. A weight that
#   is not 0 to the last bit is alive, and its pull must be lam times its sign: test w == 0.
def optimality_gap(X, y, w, lam):
    pull = X.T @ (y - X @ w) / len(y)
    at_zero = np.maximum(np.abs(pull) - lam, 0.0)
    return np.where(np.isclose(w, 0), at_zero, np.abs(pull - lam * np.sign(w)))
