"""Uses sums over the rows with an unscaled lam."""


# part: step
# fails: step-by-hand, step-differences, step-lasso-path, step-dead-and-empty
# says: Pull and c_j are sums over the rows, so lam counts n times too little. Divide both by n,
#   or multiply lam by n.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    w[j] = 0.0
    c = X[:, j] @ X[:, j]
    if c > 0:
        w[j] = soft_threshold(X[:, j] @ (y - X @ w), lam) / c
    return w
