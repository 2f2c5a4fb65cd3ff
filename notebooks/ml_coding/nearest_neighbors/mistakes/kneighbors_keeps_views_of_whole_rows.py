"""Collects slices, each of which keeps its whole array alive."""


# part: kneighbors
# fails: kneighbors-memory
# says: A slice of a sorted block is a view: it keeps the whole block alive as long as it stands
#   in your list, so all m * n entries exist in the end. Append copies of the k columns.
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A), np.asarray(B, dtype=float)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = [], []
    for query in A:
        d = np.sqrt(np.sum((query - B) ** 2, axis=1))
        near = np.argsort(d)[:k]
        distances.append(d[near])
        indices.append(near)
    return np.array(distances), np.array(indices)
