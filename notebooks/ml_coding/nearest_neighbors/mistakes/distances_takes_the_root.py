"""Returns distances where squared ones are asked for."""


# part: distances
# fails: distances-by-hand, distances-never-negative, distances-work, distances-match-scipy,
#   distances-far-from-zero, distances-dtypes
# says: These are distances, not squared distances: leave the root to kneighbors, which needs it
#   for k numbers instead of n.
def squared_distances(A, B):
    centre = np.mean(B, axis=0, dtype=float)  # float64, and so is all that follows
    A, B = A - centre, B - centre
    D = np.sum(A**2, axis=1)[:, np.newaxis] - 2 * A @ B.T + np.sum(B**2, axis=1)
    return np.sqrt(np.maximum(D, 0.0))
