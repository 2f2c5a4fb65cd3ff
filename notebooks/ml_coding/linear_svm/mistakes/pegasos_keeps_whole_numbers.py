"""Weights of the dtype of X."""


# part: pegasos
# fails: pegasos-dtypes
# says: Your weights have the dtype of X, so whole-number data cut every fraction off. Start from
#   float zeros.
def pegasos(X, y, lam, order):
    w, visits = np.zeros(X.shape[1], dtype=X.dtype), np.zeros(len(X))
    for t, i in enumerate(order, start=1):
        active = y[i] * (X[i] @ w) < 1
        w[:] = (1 - 1 / t) * w + active * y[i] * X[i] / (lam * t)
        visits[i] += active
    return w, visits
