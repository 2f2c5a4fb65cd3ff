"""Has the sign of the gradient in the pull."""


# part: gap
# fails: gap-by-hand, gap-differences, gap-lasso-path, gap-invariances
# says: You took the gradient of the data term for the pull; the pull is minus that. Use y - X @
#   w, or add lam * sign(w) instead of subtracting it.
def optimality_gap(X, y, w, lam):
    pull = X.T @ (X @ w - y) / len(y)
    at_zero = np.maximum(np.abs(pull) - lam, 0.0)
    return np.where(w == 0, at_zero, np.abs(pull - lam * np.sign(w)))
