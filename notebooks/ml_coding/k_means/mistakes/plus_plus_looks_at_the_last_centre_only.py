"""Measures from the newest centre only."""


# part: plus-plus
# fails: plus-plus-rows, plus-plus-third, plus-plus-copies, estimator-restarts
# says: You measure only from the centre drawn last, so a row next to an earlier one, or that row
#   itself, looks far away. Keep the minimum over all centres so far.
def plus_plus(X, k, rng):
    X = np.asarray(X)
    rows = [rng.integers(len(X))]
    while len(rows) < k:
        far = assign(X, X[rows[-1:]])[1]
        p = far / far.sum() if far.any() else None
        rows.append(rng.choice(len(X), p=p))
    return X[rows]
