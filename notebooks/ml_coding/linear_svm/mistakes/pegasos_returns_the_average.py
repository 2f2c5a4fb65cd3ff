"""Returns the average of the iterates."""


# part: pegasos
# fails: pegasos-by-hand, pegasos-running-sum, pegasos-path, estimator-orders, estimator-ties
# says: You return the average of all iterates. That is a fine variant, but its alphas are other
#   ones: (4) holds for the last weights, and they are asked for.
def pegasos(X, y, lam, order):
    total = np.zeros(X.shape[1])
    w, visits = np.zeros(X.shape[1]), np.zeros(len(X))
    for t, i in enumerate(order, start=1):
        active = y[i] * (X[i] @ w) < 1
        w = (1 - 1 / t) * w + active * y[i] * X[i] / (lam * t)
        visits[i] += active
        total = total + w
    return total / max(len(order), 1), visits
