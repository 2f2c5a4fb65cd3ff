"""Compares |pull| with lam for living weights too."""


# part: gap
# fails: gap-by-hand, gap-differences, gap-invariances
# says: For a living weight you compare |pull| with lam, which forgives a pull in the wrong
#   direction. The pull must equal lam times the sign of the weight.
def optimality_gap(X, y, w, lam):
    pull = X.T @ (y - X @ w) / len(y)
    at_zero = np.maximum(np.abs(pull) - lam, 0.0)
    return np.where(w == 0, at_zero, np.abs(np.abs(pull) - lam))
