"""Takes 2 lam for the threshold."""


# part: step
# fails: step-by-hand, step-differences, step-lasso-path, step-dead-and-empty
# says: Your threshold is 2 lam, as if the square had no half in front and the 2 went to the wrong
#   side. Here the pull is compared with lam.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    w[j] = 0.0
    c = X[:, j] @ X[:, j] / len(y)
    if c > 0:
        w[j] = soft_threshold(X[:, j] @ (y - X @ w) / len(y), 2 * lam) / c
    return w
