"""Keeps float32 where float32 comes in."""


# part: distances
# fails: distances-dtypes
# says: You compute in float32 if that comes in, and it has 7 digits. Convert to float64 first, or
#   take the mean with dtype=float.
def squared_distances(A, B):
    A, B = np.asarray(A), np.asarray(B)
    centre = np.mean(B, axis=0)
    A, B = A - centre, B - centre
    D = np.sum(A**2, axis=1)[:, np.newaxis] - 2 * A @ B.T + np.sum(B**2, axis=1)
    return np.maximum(D, 0.0)
