"""Takes a row out of its own neighbourhood."""


# part: neighbors
# fails: neighbors-by-hand, neighbors-memory, neighbors-matches-scipy, neighbors-dtypes,
#   neighbors-far-away, neighbors-copies, estimator-interface, estimator-borders,
#   estimator-matches-sklearn, estimator-iris, estimator-copies, estimator-refuses
# says: Your lists lack the row itself. It is within eps of itself and counts towards min_samples:
#   leave it in.
def neighbors(X, eps):
    X = np.asarray(X, dtype=float)
    near = [np.flatnonzero(((X - x) ** 2).sum(axis=1) <= eps**2) for x in X]
    return [row[row != i] for i, row in enumerate(near)]
