"""Compares squared distances with eps itself."""


# part: neighbors
# fails: neighbors-by-hand, neighbors-memory, neighbors-matches-scipy, neighbors-dtypes,
#   neighbors-far-away, estimator-interface, estimator-borders, estimator-matches-sklearn,
#   estimator-iris, estimator-refuses
# says: You compare a squared distance with eps. Square eps as well, or take the root of the sum.
def neighbors(X, eps):
    X = np.asarray(X, dtype=float)
    return [np.flatnonzero(((X - x) ** 2).sum(axis=1) <= eps) for x in X]
