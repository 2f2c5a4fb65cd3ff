"""Moves the two sets by two different vectors."""


# part: distances
# fails: distances-by-hand, distances-work, distances-match-scipy, distances-far-from-zero,
#   distances-dtypes, kneighbors-ties, kneighbors-match-sklearn, estimators-by-hand,
#   estimators-again, estimators-match-classifier, estimators-match-regressor
# says: You move A by its own mean and B by another, and that changes every distance between them.
#   Subtract one and the same vector from both.
def squared_distances(A, B):
    A, B = A - np.mean(A, axis=0, dtype=float), B - np.mean(B, axis=0, dtype=float)
    D = np.sum(A**2, axis=1)[:, np.newaxis] - 2 * A @ B.T + np.sum(B**2, axis=1)
    return np.maximum(D, 0.0)
