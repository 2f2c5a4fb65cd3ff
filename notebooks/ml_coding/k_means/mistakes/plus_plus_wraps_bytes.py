"""Subtracts bytes from bytes, without assign."""


# part: plus-plus
# fails: plus-plus-third
# says: You measure the distances in the dtype of X. Bytes wrap at 256, so far rows look near. Use
#   assign, or convert to float before you subtract.
def plus_plus(X, k, rng):
    X = np.asarray(X)
    rows = [rng.integers(len(X))]
    while len(rows) < k:
        nearest = np.min([((X - X[row]) ** 2).sum(axis=1) for row in rows], axis=0)
        p = nearest / nearest.sum() if nearest.any() else None
        rows.append(rng.choice(len(X), p=p))
    return X[rows]
