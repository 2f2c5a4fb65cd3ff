"""Draws from the distinct rows."""


# part: plus-plus
# fails: plus-plus-copies
# says: You draw from the distinct rows, so a row that occurs nine times is as likely as one that
#   occurs once. The first draw is uniform over all rows of X.
def plus_plus(X, k, rng):
    X = np.unique(np.asarray(X), axis=0)
    rows = [rng.integers(len(X))]
    while len(rows) < k:
        nearest = assign(X, X[rows])[1]
        p = nearest / nearest.sum() if nearest.any() else None
        rows.append(rng.choice(len(X), p=p))
    return X[rows]
