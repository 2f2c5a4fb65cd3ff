"""Inactive rows leave w alone."""


# part: pegasos
# fails: pegasos-by-hand, pegasos-running-sum, pegasos-path, estimator-orders
# says: You change w in active steps only. The penalty pulls in every step: shrink w by 1 - 1 / t
#   also if the row stands outside the street.
def pegasos(X, y, lam, order):
    w, visits = np.zeros(X.shape[1]), np.zeros(len(X))
    for t, i in enumerate(order, start=1):
        active = y[i] * (X[i] @ w) < 1
        w = (1 - active / t) * w + active * y[i] * X[i] / (lam * t)
        visits[i] += active
    return w, visits
