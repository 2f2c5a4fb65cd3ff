"""Divides lam by n as well."""


# part: step
# fails: step-by-hand, step-differences, step-lasso-path, step-dead-and-empty
# says: You divide lam by n too. Only the data term carries 1/n in equation (1); lam stands alone.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    w[j] = 0.0
    c = X[:, j] @ X[:, j] / len(y)
    if c > 0:
        w[j] = soft_threshold(X[:, j] @ (y - X @ w) / len(y), lam / len(y)) / c
    return w
