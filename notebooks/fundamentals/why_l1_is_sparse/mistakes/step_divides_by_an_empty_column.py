"""Divides by zero for a column of zeros."""


# part: step
# fails: step-dead-and-empty
# says: For a column of zeros c_j is 0 and you divide 0 by 0. Such a weight changes nothing in the
#   data term, so put it to 0.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    w[j] = 0.0
    c = np.mean(X[:, j].astype(float) ** 2)
    w[j] = soft_threshold(X[:, j] @ (y - X @ w) / len(y), lam) / c
    return w
