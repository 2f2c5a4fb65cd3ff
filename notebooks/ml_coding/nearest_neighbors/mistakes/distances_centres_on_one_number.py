"""Takes one mean over all numbers instead of one for each column."""


# part: distances
# fails: distances-far-from-zero, kneighbors-exact-hits
# says: Without axis=0 the mean is one number for all columns, so columns of different size stay far
#   from zero. c has shape (d,): one mean for each column.
def squared_distances(A, B):
    centre = np.mean(B, dtype=float)
    A, B = A - centre, B - centre
    D = np.sum(A**2, axis=1)[:, np.newaxis] - 2 * A @ B.T + np.sum(B**2, axis=1)
    return np.maximum(D, 0.0)
