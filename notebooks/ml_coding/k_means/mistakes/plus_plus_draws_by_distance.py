"""Uses distances where squares belong."""


# part: plus-plus
# fails: plus-plus-second, plus-plus-third
# says: Your chances are proportional to the distance. They have to be proportional to its square,
#   the share of the inertia.
def plus_plus(X, k, rng):
    X = np.asarray(X)
    rows = [rng.integers(len(X))]
    while len(rows) < k:
        nearest = np.sqrt(assign(X, X[rows])[1])
        p = nearest / nearest.sum() if nearest.any() else None
        rows.append(rng.choice(len(X), p=p))
    return X[rows]
