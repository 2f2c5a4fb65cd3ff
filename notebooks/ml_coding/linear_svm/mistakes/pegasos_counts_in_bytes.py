"""Counts visits in the type of the labels."""


# part: pegasos
# fails: pegasos-path
# says: Your counts have a type that ends at 127 or 255, perhaps that of the labels. A row can be
#   visited more often: count in floats or in int.
def pegasos(X, y, lam, order):

    X = np.asarray(X)
    y = np.asarray(y)
    n, d = X.shape
    w = np.zeros(d)
    visits = np.zeros(n, dtype=y.dtype)
    for t, i in enumerate(order, start=1):
        active = y[i] * (X[i] @ w) < 1
        w = (1 - 1 / t) * w
        if active:
            w = w + y[i] * X[i] / (lam * t)
            visits[i] += 1
    return w, visits
