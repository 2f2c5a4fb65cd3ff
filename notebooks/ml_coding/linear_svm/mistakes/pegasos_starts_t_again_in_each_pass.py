"""t counts within the pass only."""


# part: pegasos
# fails: pegasos-running-sum, pegasos-path, estimator-sklearn, estimator-orders
# says: Your t starts again after n steps, so each pass wipes out the last one and the steps never
#   get short. Let t count on through all visits.
def pegasos(X, y, lam, order):
    w, visits = np.zeros(X.shape[1]), np.zeros(len(X))
    for step, i in enumerate(order):
        t = step % len(X) + 1
        active = y[i] * (X[i] @ w) < 1
        w = (1 - 1 / t) * w + active * y[i] * X[i] / (lam * t)
        visits[i] += active
    return w, visits
