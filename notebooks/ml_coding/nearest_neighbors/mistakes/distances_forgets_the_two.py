"""Takes the cross term once."""


# part: distances
# fails: distances-by-hand, distances-never-negative, distances-match-scipy,
#   distances-far-from-zero, distances-dtypes, kneighbors-ties, kneighbors-match-sklearn,
#   kneighbors-exact-hits, estimators-ties, estimators-match-classifier,
#   estimators-match-regressor
# says: The cross term occurs twice in (a - b)'(a - b): it is minus 2 a'b.
def squared_distances(A, B):
    centre = np.mean(B, axis=0, dtype=float)  # float64, and so is all that follows
    A, B = A - centre, B - centre
    D = np.sum(A**2, axis=1)[:, np.newaxis] - A @ B.T + np.sum(B**2, axis=1)
    return np.maximum(D, 0.0)
