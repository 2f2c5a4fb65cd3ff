"""Builds the n by n by d array of differences."""


# part: neighbors
# fails: neighbors-memory
# says: X[:, None] - X holds n * n * d numbers at once. Compare one row with all others at a time.
def neighbors(X, eps):
    X = np.asarray(X, dtype=float)
    squared = ((X[:, np.newaxis] - X) ** 2).sum(axis=2)
    return [np.flatnonzero(row <= eps**2) for row in squared]
