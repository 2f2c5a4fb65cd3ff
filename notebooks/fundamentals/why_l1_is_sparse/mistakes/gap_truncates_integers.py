"""Writes the gaps into an array like w."""


# part: gap
# fails: gap-by-hand
# says: np.zeros_like of an integer w is an array of integers, and a gap of 5.5 becomes 5 in it. Build
#   the answer as floats.
def optimality_gap(X, y, w, lam):
    pull = X.T @ (y - X @ w) / len(y)
    gap = np.zeros_like(w)
    alive = w != 0
    gap[alive] = np.abs(pull - lam * np.sign(w))[alive]
    gap[~alive] = np.maximum(np.abs(pull) - lam, 0.0)[~alive]
    return gap
