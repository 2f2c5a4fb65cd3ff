"""Excludes itself by excluding distance 0, and its copies with it."""


# part: neighbors
# fails: neighbors-by-hand, neighbors-memory, neighbors-matches-scipy, neighbors-dtypes,
#   neighbors-far-away, neighbors-copies, estimator-interface, estimator-borders,
#   estimator-matches-sklearn, estimator-iris, estimator-copies, estimator-refuses
# says: You drop every row at distance 0: the row itself and all of its copies. All of them are
#   within eps; keep them.
def neighbors(X, eps):
    X = np.asarray(X, dtype=float)
    near = []
    for x in X:
        squared = ((X - x) ** 2).sum(axis=1)
        near.append(np.flatnonzero((squared > 0) & (squared <= eps**2)))
    return near
