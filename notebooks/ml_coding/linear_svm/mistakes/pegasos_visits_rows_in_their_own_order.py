"""Ignores the order that it is given."""


# part: pegasos
# fails: pegasos-path, estimator-orders
# says: You visit the rows 0, 1, 2, ... in turn and ignore the order that was passed. Step t
#   visits row order[t - 1].
def pegasos(X, y, lam, order):
    w, visits = np.zeros(X.shape[1]), np.zeros(len(X))
    for t in range(1, len(order) + 1):
        i = (t - 1) % len(X)
        active = y[i] * (X[i] @ w) < 1
        w = (1 - 1 / t) * w + active * y[i] * X[i] / (lam * t)
        visits[i] += active
    return w, visits
