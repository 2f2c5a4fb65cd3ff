"""Uses a box instead of a ball."""


# part: neighbors
# fails: neighbors-by-hand, neighbors-memory, neighbors-matches-scipy, neighbors-dtypes,
#   neighbors-far-away, estimator-matches-sklearn, estimator-iris
# says: You ask every column to be within eps: that is a box. Euclidean distance adds the squares
#   of all columns before it compares.
def neighbors(X, eps):
    X = np.asarray(X, dtype=float)
    return [np.flatnonzero((np.abs(X - x) <= eps).all(axis=1)) for x in X]
