"""Gives lists of row numbers instead of arrays."""


# part: neighbors
# fails: neighbors-by-hand, estimator-interface, estimator-borders, estimator-matches-sklearn,
#   estimator-iris, estimator-copies, estimator-refuses
# says: Your entries are lists. The later parts use near[i][mask], and a list can't be indexed with
#   a mask: make each entry an integer array.
def neighbors(X, eps):
    X = np.asarray(X, dtype=float)
    near = []
    for x in X:
        far = np.sqrt(((X - x) ** 2).sum(axis=1))
        near.append([j for j in range(len(X)) if far[j] <= eps])
    return near
