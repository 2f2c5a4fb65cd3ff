"""Copies an integer w and writes a float into it."""


# part: step
# fails: step-by-hand
# says: w.copy() of integers is an array of integers, and 0.5 becomes 0 in it. Copy as floats:
#   np.array(w, dtype=float).
def coordinate_step(X, y, w, lam, j):
    w = w.copy()
    w[j] = 0.0
    c = X[:, j] @ X[:, j] / len(y)
    if c > 0:
        w[j] = soft_threshold(X[:, j] @ (y - X @ w) / len(y), lam) / c
    return w
