"""Takes row 0 as the first centre."""


# part: plus-plus
# fails: plus-plus-second, plus-plus-third, plus-plus-copies
# says: Your first centre is always the first row. It has to be drawn uniformly, or every restart
#   begins at the same place.
def plus_plus(X, k, rng):
    X = np.asarray(X)
    rows = [0]
    while len(rows) < k:
        nearest = assign(X, X[rows])[1]
        p = nearest / nearest.sum() if nearest.any() else None
        rows.append(rng.choice(len(X), p=p))
    return X[rows]
