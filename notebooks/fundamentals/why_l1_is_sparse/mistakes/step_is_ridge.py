"""Solves ridge's balance."""


# part: step
# fails: step-by-hand, step-differences, step-lasso-path, step-dead-and-empty
# says: You solved ridge's balance, rho / (c + lam), which is never 0. The lasso's is threshold
#   first, then divide by c.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    w[j] = 0.0
    c = X[:, j] @ X[:, j] / len(y)
    if c > 0:
        w[j] = X[:, j] @ (y - X @ w) / len(y) / (c + lam)
    return w
