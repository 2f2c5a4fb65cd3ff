"""Draws from a generator of its own."""


# part: plus-plus
# fails: plus-plus-rows, estimator-restarts
# says: You draw from a generator of your own (or from np.random), so the caller cannot repeat a
#   run. Every number has to come from rng.
def plus_plus(X, k, rng):
    X, rng = np.asarray(X), np.random.default_rng()
    rows = [rng.integers(len(X))]
    while len(rows) < k:
        nearest = assign(X, X[rows])[1]
        p = nearest / nearest.sum() if nearest.any() else None
        rows.append(rng.choice(len(X), p=p))
    return X[rows]
