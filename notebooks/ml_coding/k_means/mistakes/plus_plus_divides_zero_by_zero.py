"""Breaks when all rows are centres already."""


# part: plus-plus
# fails: plus-plus-copies
# says: When every distance is 0, because there are fewer than k distinct rows, your probabilities
#   are 0 / 0. Draw any row then.
def plus_plus(X, k, rng):
    X = np.asarray(X)
    rows = [rng.integers(len(X))]
    while len(rows) < k:
        nearest = assign(X, X[rows])[1]
        rows.append(rng.choice(len(X), p=nearest / nearest.sum()))
    return X[rows]
