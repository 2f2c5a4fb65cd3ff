"""Uses np.where, which wraps its answer in a tuple."""


# part: neighbors
# fails: neighbors-by-hand, neighbors-memory, neighbors-matches-scipy, neighbors-dtypes,
#   neighbors-far-away, neighbors-copies, estimator-interface, estimator-borders,
#   estimator-matches-sklearn, estimator-iris, estimator-copies, estimator-refuses
# says: np.where and np.nonzero give a tuple with one array per axis, so each entry is a tuple of
#   length 1. Take its [0], or use np.flatnonzero.
def neighbors(X, eps):
    X = np.asarray(X, dtype=float)
    return [np.where(((X - x) ** 2).sum(axis=1) <= eps**2) for x in X]
