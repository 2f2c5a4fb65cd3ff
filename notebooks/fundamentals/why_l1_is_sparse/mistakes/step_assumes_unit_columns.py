"""Forgets c_j, the length of the column."""


# part: step
# fails: step-by-hand, step-differences, step-lasso-path, step-from-anywhere
# says: You forget to divide by c_j, as if all columns were standardised. The pull falls by c_j
#   for each unit of w_j: divide after the threshold.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    w[j] = 0.0
    c = X[:, j] @ X[:, j] / len(y)
    if c > 0:
        w[j] = soft_threshold(X[:, j] @ (y - X @ w) / len(y), lam)
    return w
