"""Counts distances a little above eps, by np.isclose."""


# part: neighbors
# fails: neighbors-by-hand, neighbors-matches-scipy
# says: A distance a little above eps is accepted. np.isclose allows one part in 100,000, and rounding
#   allows more; the test is <= and nothing else.
def neighbors(X, eps):
    X = np.asarray(X, dtype=float)
    near = []
    for x in X:
        far = np.linalg.norm(X - x, axis=1)
        near.append(np.flatnonzero((far < eps) | np.isclose(far, eps)))
    return near
