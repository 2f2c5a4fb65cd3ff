"""Adds 1 once per row, by a list of row numbers."""


# part: pegasos
# fails: pegasos-running-sum, pegasos-path, estimator-orders
# says: Each row counts at most once in your visits (visits[rows] += 1 adds 1 once per row number,
#   however often it stands in rows). Add 1 at every active visit, or use np.bincount.
def pegasos(X, y, lam, order):
    w, visits, seen = np.zeros(X.shape[1]), np.zeros(len(X)), []
    for t, i in enumerate(order, start=1):
        active = y[i] * (X[i] @ w) < 1
        w = (1 - 1 / t) * w
        if active:
            w = w + y[i] * X[i] / (lam * t)
            seen.append(i)
    visits[np.array(seen, dtype=int)] += 1
    return w, visits
