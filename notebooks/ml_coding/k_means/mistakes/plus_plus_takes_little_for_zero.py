"""Draws uniformly if the distances add up to little."""


# part: plus-plus
# fails: plus-plus-copies
# says: You draw any row if the distances are small. What is small depends on the units of X: only
#   if all are exactly 0 does any row do.
def plus_plus(X, k, rng):
    X = np.asarray(X)
    rows = [rng.integers(len(X))]
    while len(rows) < k:
        nearest = assign(X, X[rows])[1]
        p = nearest / nearest.sum() if nearest.sum() > 1e-9 else None
        rows.append(rng.choice(len(X), p=p))
    return X[rows]
