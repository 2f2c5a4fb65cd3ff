"""Sorts by the product, then measures, and doesn't sort again."""


# part: kneighbors
# fails: kneighbors-exact-hits
# says: You sort by the expanded form and measure afterwards. Rounding in the product can put a near
#   row before an exact hit: sort by the distances that you return.
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A), np.asarray(B, dtype=float)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = [], []
    for start in range(0, len(A), block):
        query = A[start : start + block]
        near = np.argsort(squared_distances(query, B), axis=1)[:, :k].copy()
        distances.append(np.sqrt(np.sum((query[:, np.newaxis] - B[near]) ** 2, axis=2)))
        indices.append(near)
    return np.concatenate(distances), np.concatenate(indices)
