"""Keeps the half of the objective in the pull."""


# part: gap
# fails: gap-by-hand, gap-differences, gap-lasso-path, gap-least-squares, gap-invariances
# says: You divide by 2n, the factor of the objective. Its slope carries 1/n only: the square brought
#   down a 2.
def optimality_gap(X, y, w, lam):
    pull = X.T @ (y - X @ w) / (2 * len(y))
    at_zero = np.maximum(np.abs(pull) - lam, 0.0)
    return np.where(w == 0, at_zero, np.abs(pull - lam * np.sign(w)))
