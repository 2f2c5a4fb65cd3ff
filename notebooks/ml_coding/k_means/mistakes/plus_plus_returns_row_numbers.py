"""Returns which rows were drawn, not the rows."""


# part: plus-plus
# fails: plus-plus-rows, plus-plus-second, plus-plus-third, plus-plus-copies, estimator-refuses, estimator-refit, estimator-restarts
# says: You return k row numbers. A start is k centres, shape (k, d): return X[rows].
def plus_plus(X, k, rng):
    X = np.asarray(X)
    rows = [rng.integers(len(X))]
    while len(rows) < k:
        nearest = assign(X, X[rows])[1]
        p = nearest / nearest.sum() if nearest.any() else None
        rows.append(rng.choice(len(X), p=p))
    return np.array(rows)
