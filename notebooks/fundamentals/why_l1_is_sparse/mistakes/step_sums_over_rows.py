"""Uses sums over the rows with an unscaled lam (the same function as lam / n with means)."""


# part: step
# fails: step-by-hand, step-differences, step-lasso-path, step-dead-and-empty
# says: Your lam counts n times too little: pull and c_j are sums over the rows, or lam is divided by
#   n as well. In equation (1) only the data term carries 1/n, and lam stands alone.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    w[j] = 0.0
    c = X[:, j] @ X[:, j]
    if c > 0:
        w[j] = soft_threshold(X[:, j] @ (y - X @ w), lam) / c
    return w
