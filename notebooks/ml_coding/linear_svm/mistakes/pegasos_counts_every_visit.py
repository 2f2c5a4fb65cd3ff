"""Counts inactive visits as well."""


# part: pegasos
# fails: pegasos-by-hand, pegasos-running-sum, pegasos-path, estimator-orders
# says: You count every visit. Only active ones, with a margin below 1, belong in visits, since
#   only they added their row to the weights.
def pegasos(X, y, lam, order):
    w, visits = np.zeros(X.shape[1]), np.zeros(len(X))
    for t, i in enumerate(order, start=1):
        active = y[i] * (X[i] @ w) < 1
        w = (1 - 1 / t) * w + active * y[i] * X[i] / (lam * t)
        visits[i] += 1
    return w, visits
