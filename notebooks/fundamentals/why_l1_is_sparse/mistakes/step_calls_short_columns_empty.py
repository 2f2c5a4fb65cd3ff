"""Compares c_j with a small number."""


# part: step
# fails: step-by-hand
# says: You take a short column for an empty one, or add a small number to c_j, and its weight comes out
#   too small. Only a column of zeros is empty: test c > 0.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    w[j] = 0.0
    x = X[:, j].astype(float)
    c = x @ x / len(y)
    if c > 1e-12:
        w[j] = soft_threshold(x @ (y - X @ w) / len(y), lam) / c
    return w
