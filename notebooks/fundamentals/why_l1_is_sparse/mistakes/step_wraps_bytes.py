"""Squares small integers as they are."""


# part: step
# fails: step-by-hand
# says: The length of a column of bytes is computed in bytes, where 50 * 50 wraps around. Convert the
#   column to float before you square it.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    w[j] = 0.0
    c = X[:, j] @ X[:, j] / len(y)
    if c > 0:
        w[j] = soft_threshold(X[:, j] @ (y - X @ w) / len(y), lam) / c
    return w
