"""Leaves out rows at a distance of exactly eps."""


# part: neighbors
# fails: neighbors-by-hand, neighbors-memory, neighbors-matches-scipy, neighbors-far-away,
#   estimator-interface, estimator-borders, estimator-matches-sklearn, estimator-iris,
#   estimator-copies, estimator-refuses
# says: You test distance < eps. A distance of exactly eps counts: write <=, or whole-number data
#   falls apart.
def neighbors(X, eps):
    X = np.asarray(X, dtype=float)
    return [np.flatnonzero(((X - x) ** 2).sum(axis=1) < eps**2) for x in X]
