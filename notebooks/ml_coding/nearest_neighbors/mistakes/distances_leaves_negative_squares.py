"""Trusts that a sum of squares can't come out negative."""


# part: distances
# fails: distances-never-negative
# says: Rounding leaves numbers such as -1e-13 where 0 is meant, and their root is nan. Clip D at
#   0 with np.maximum.
def squared_distances(A, B):
    centre = np.mean(B, axis=0, dtype=float)  # float64, and so is all that follows
    A, B = A - centre, B - centre
    D = np.sum(A**2, axis=1)[:, np.newaxis] - 2 * A @ B.T + np.sum(B**2, axis=1)
    return D
