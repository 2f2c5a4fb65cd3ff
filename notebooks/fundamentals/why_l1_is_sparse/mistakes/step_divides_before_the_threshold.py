"""Thresholds the least-squares weight."""


# part: step
# fails: step-by-hand, step-differences, step-lasso-path, step-dead-and-empty
# says: You divide by c_j first and then subtract lam, so you threshold the least-squares weight.
#   lam is compared with the pull: threshold first, divide last.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    w[j] = 0.0
    c = X[:, j] @ X[:, j] / len(y)
    if c > 0:
        w[j] = soft_threshold(X[:, j] @ (y - X @ w) / len(y) / c, lam)
    return w
