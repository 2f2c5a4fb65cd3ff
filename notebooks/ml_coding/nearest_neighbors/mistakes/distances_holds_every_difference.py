"""Broadcasts to an array of shape (m, n, d)."""


# part: distances
# fails: distances-work
# says: A[:, None] - B holds m * n * d numbers at once: 256 GB for the job in the prompt. Use the
#   expanded form, or loop over rows or columns.
def squared_distances(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    return np.sum((A[:, np.newaxis] - B) ** 2, axis=2)
