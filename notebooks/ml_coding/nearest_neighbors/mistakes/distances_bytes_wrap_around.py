"""Computes in the dtype that comes in."""


# part: distances
# fails: distances-dtypes
# says: In uint8 the difference 3 - 5 is 254, and squares wrap around, too. Convert to float64
#   before you subtract.
def squared_distances(A, B):
    A, B = np.asarray(A), np.asarray(B)
    D = np.zeros((len(A), len(B)))
    for j in range(A.shape[1]):
        D += (A[:, j, np.newaxis] - B[:, j]) ** 2
    return D
