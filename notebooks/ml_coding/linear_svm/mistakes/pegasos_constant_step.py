"""A fixed learning rate."""


# part: pegasos
# fails: pegasos-by-hand, pegasos-running-sum, pegasos-path, estimator-sklearn, estimator-orders,
#   estimator-ties
# says: Your step length is fixed, so w never settles at a kink. Pegasos takes 1 / (lam t), which
#   gets shorter with every visit.
def pegasos(X, y, lam, order):
    w, visits = np.zeros(X.shape[1]), np.zeros(len(X))
    for t, i in enumerate(order, start=1):
        active = y[i] * (X[i] @ w) < 1
        w = w - 0.1 * (lam * w - active * y[i] * X[i])
        visits[i] += active
    return w, visits
