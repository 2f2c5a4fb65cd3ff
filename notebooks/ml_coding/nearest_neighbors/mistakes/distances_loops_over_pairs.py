"""Calls numpy once for every pair."""


# part: distances
# fails: distances-work
# says: A Python loop over all pairs makes m * n calls. Let one matrix product make all pairs, or
#   loop over rows only.
def squared_distances(A, B):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    return np.array([[np.sum((a - b) ** 2) for b in B] for a in A])
