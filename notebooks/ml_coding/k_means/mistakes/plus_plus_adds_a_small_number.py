"""Adds 1e-12 to each distance."""


# part: plus-plus
# fails: plus-plus-copies
# says: You add a small number to each squared distance, to avoid 0 / 0. In tiny units it is larger
#   than the distances, and chosen rows come again. Treat the case of all zeros by itself.
def plus_plus(X, k, rng):
    X = np.asarray(X)
    rows = [rng.integers(len(X))]
    while len(rows) < k:
        nearest = assign(X, X[rows])[1]
        p = (nearest + 1e-12) / (nearest + 1e-12).sum()
        rows.append(rng.choice(len(X), p=p))
    return X[rows]
