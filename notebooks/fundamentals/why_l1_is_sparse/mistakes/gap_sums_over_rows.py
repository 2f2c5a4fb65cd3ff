"""Sums over the rows where a mean is asked."""


# part: gap
# fails: gap-by-hand, gap-differences, gap-lasso-path, gap-least-squares, gap-invariances
# says: Your pull is a sum over the rows, so lam counts n times too little. The data term is a
#   mean: divide X.T @ residual by n.
def optimality_gap(X, y, w, lam):
    pull = X.T @ (y - X @ w)
    at_zero = np.maximum(np.abs(pull) - lam, 0.0)
    return np.where(w == 0, at_zero, np.abs(pull - lam * np.sign(w)))
