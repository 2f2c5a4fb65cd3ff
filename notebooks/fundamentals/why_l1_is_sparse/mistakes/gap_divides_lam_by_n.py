"""Divides lam by n as well."""


# part: gap
# fails: gap-by-hand, gap-differences, gap-lasso-path, gap-least-squares, gap-invariances
# says: You divide lam by n too. Only the data term carries 1/n in equation (1); lam stands alone.
def optimality_gap(X, y, w, lam):
    n = len(y)
    pull = X.T @ (y - X @ w) / n
    at_zero = np.maximum(np.abs(pull) - lam / n, 0.0)
    return np.where(w == 0, at_zero, np.abs(pull - lam / n * np.sign(w)))
