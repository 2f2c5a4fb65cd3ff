"""A step is active if the margin is below 0."""


# part: pegasos
# fails: pegasos-by-hand, pegasos-path, pegasos-reaches-sklearn, estimator-labels,
#   estimator-sklearn, estimator-orders, estimator-ties
# says: You react to misclassified rows only, which is the perceptron. A step is active if the
#   margin is below 1. With w = 0 yours may never start.
def pegasos(X, y, lam, order):
    w, visits = np.zeros(X.shape[1]), np.zeros(len(X))
    for t, i in enumerate(order, start=1):
        active = y[i] * (X[i] @ w) < 0
        w = (1 - 1 / t) * w + active * y[i] * X[i] / (lam * t)
        visits[i] += active
    return w, visits
