"""Finds the row of a distance by searching for its value."""


# part: kneighbors
# fails: kneighbors-ties, estimators-by-hand
# says: Of several rows at the same distance you find only one, so another is left out. Carry
#   indices through the selection instead of looking values up or making them unique.
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = [], []
    for query in A:
        d = np.sqrt(np.sum((query - B) ** 2, axis=1))
        distances.append(np.sort(d)[:k].copy())
        indices.append([int(np.where(d == value)[0][0]) for value in distances[-1]])
    return np.array(distances), np.array(indices)
