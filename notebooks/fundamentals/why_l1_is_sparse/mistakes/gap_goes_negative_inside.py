"""Gives negative distances inside the interval."""


# part: gap
# fails: gap-by-hand, gap-differences, gap-lasso-path, gap-invariances
# says: Inside the interval you return |pull| - lam, a negative number. The distance to an
#   interval that you stand in is 0.
def optimality_gap(X, y, w, lam):
    pull = X.T @ (y - X @ w) / len(y)
    at_zero = np.abs(pull) - lam
    return np.where(w == 0, at_zero, np.abs(pull - lam * np.sign(w)))
