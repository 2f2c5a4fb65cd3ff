"""Expands the square where the data happen to lie."""


# part: distances
# fails: distances-far-from-zero, kneighbors-exact-hits
# says: Far from zero the expanded form subtracts large, nearly equal numbers, and clipping only
#   hides it. Move both sets by one vector from the middle of the data before you expand.
def squared_distances(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    D = np.sum(A**2, axis=1)[:, np.newaxis] - 2 * A @ B.T + np.sum(B**2, axis=1)
    return np.maximum(D, 0.0)
