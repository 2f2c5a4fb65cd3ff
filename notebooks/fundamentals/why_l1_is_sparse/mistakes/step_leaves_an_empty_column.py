"""Leaves the weight of an empty column as it was."""


# part: step
# fails: step-dead-and-empty
# says: You leave the weight of an empty column where it was. It explains nothing and costs lam *
#   |w|: the minimum is at 0.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    x, old = X[:, j].astype(float), w[j]
    c = x @ x / len(y)
    if c > 0:
        w[j] = soft_threshold(x @ (y - X @ w + x * old) / len(y), lam) / c
    return w
