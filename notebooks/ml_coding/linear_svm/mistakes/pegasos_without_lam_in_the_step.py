"""The step is 1 / t."""


# part: pegasos
# fails: pegasos-by-hand, pegasos-running-sum, pegasos-path, pegasos-reaches-sklearn,
#   estimator-sklearn, estimator-orders
# says: Your step adds the row divided by t. The step is 1 / (lam t): without lam the weights are
#   wrong by that factor, and the shrinking no longer fits.
def pegasos(X, y, lam, order):
    w, visits = np.zeros(X.shape[1]), np.zeros(len(X))
    for t, i in enumerate(order, start=1):
        active = y[i] * (X[i] @ w) < 1
        w = (1 - 1 / t) * w + active * y[i] * X[i] / t
        visits[i] += active
    return w, visits
