"""Leaves small integers as they are."""


# part: objective
# fails: objective-anchors
# says: Bytes stay bytes: their products and sums wrap around at 127. Convert w, X and y to floats
#   before you multiply.
def objective(w, X, y, lam, loss="hinge"):

    w = np.asarray(w)
    X = np.asarray(X)
    y = np.asarray(y)
    n = len(y)
    m = y * (X @ w)
    s = np.maximum(0, 1 - m)
    if loss == "hinge":
        value = s.mean() + lam / 2 * (w @ w)
        slope = lam * w - X.T @ ((m < 1) * y) / n
    else:
        value = (s**2).mean() + lam / 2 * (w @ w)
        slope = lam * w - 2 * X.T @ (s * y) / n
    return value, slope
