"""Uses the Manhattan distance."""


# part: neighbors
# fails: neighbors-by-hand, neighbors-memory, neighbors-matches-scipy, neighbors-dtypes,
#   neighbors-far-away, estimator-matches-sklearn, estimator-iris
# says: You add absolute differences (city blocks). Euclidean distance adds the squares and takes
#   the root.
def neighbors(X, eps):
    X = np.asarray(X, dtype=float)
    return [np.flatnonzero(np.abs(X - x).sum(axis=1) <= eps) for x in X]
