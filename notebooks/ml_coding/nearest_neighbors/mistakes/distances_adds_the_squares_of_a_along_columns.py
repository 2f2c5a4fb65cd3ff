"""Adds the squares of A where those of B belong."""


# part: distances
# fails: distances-by-hand, distances-work, distances-match-scipy, distances-far-from-zero,
#   distances-dtypes, kneighbors-by-hand, kneighbors-memory, kneighbors-ties,
#   estimators-by-hand, estimators-ties, kneighbors-match-sklearn, kneighbors-exact-hits,
#   estimators-again, estimators-match-classifier, estimators-match-regressor
# says: The squares of A have shape (m,) and were added along the columns. They need shape (m, 1):
#   entry [i, j] gets the square of row i of A.
def squared_distances(A, B):
    centre = np.mean(B, axis=0, dtype=float)  # float64, and so is all that follows
    A, B = A - centre, B - centre
    D = np.sum(A**2, axis=1) - 2 * A @ B.T + np.sum(B**2, axis=1)
    return np.maximum(D, 0.0)
