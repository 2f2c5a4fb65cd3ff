"""Adds the row, whatever its class."""


# part: pegasos
# fails: pegasos-by-hand, pegasos-running-sum, pegasos-path, pegasos-reaches-sklearn,
#   estimator-labels, estimator-sklearn, estimator-orders, estimator-ties
# says: You add the row itself. A negative row has to be subtracted: add y times x.
def pegasos(X, y, lam, order):
    w, visits = np.zeros(X.shape[1]), np.zeros(len(X))
    for t, i in enumerate(order, start=1):
        active = y[i] * (X[i] @ w) < 1
        w = (1 - 1 / t) * w + active * X[i] / (lam * t)
        visits[i] += active
    return w, visits
