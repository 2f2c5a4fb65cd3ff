"""Compares each pair once and notes it on one side."""


# part: neighbors
# fails: neighbors-by-hand, neighbors-memory, neighbors-matches-scipy, neighbors-dtypes,
#   neighbors-far-away, neighbors-copies, estimator-interface, estimator-borders,
#   estimator-matches-sklearn, estimator-iris, estimator-copies, estimator-refuses
# says: You compare each pair once and note it for the first of the two only. Being near goes both
#   ways: write it into both lists.
def neighbors(X, eps):
    X = np.asarray(X, dtype=float)
    near = []
    for i, x in enumerate(X):
        near.append(i + np.flatnonzero(((X[i:] - x) ** 2).sum(axis=1) <= eps**2))
    return near
