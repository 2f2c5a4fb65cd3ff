"""Starts with t = 2."""


# part: pegasos
# fails: pegasos-by-hand, pegasos-running-sum, pegasos-path, estimator-orders
# says: Your t starts at 2, so every step is too short and (4) no longer holds. The first step has
#   t = 1: it wipes w out and adds the row divided by lam.
def pegasos(X, y, lam, order):
    w, visits = np.zeros(X.shape[1]), np.zeros(len(X))
    for t, i in enumerate(order, start=2):
        active = y[i] * (X[i] @ w) < 1
        w = (1 - 1 / t) * w + active * y[i] * X[i] / (lam * t)
        visits[i] += active
    return w, visits
