"""Sorts the distances and leaves the indices as they were."""


# part: kneighbors
# fails: kneighbors-match-sklearn
# says: You sort the distances and leave the indices in the order of argpartition, so a distance
#   stands next to another row's index. Reorder near by the same argsort.
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A), np.asarray(B, dtype=float)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = [], []
    for start in range(0, len(A), block):
        query = A[start : start + block]
        near = np.argpartition(squared_distances(query, B), k - 1)[:, :k].copy()
        exact = np.sqrt(np.sum((query[:, np.newaxis] - B[near]) ** 2, axis=2))
        distances.append(np.sort(exact))
        indices.append(near)
    return np.concatenate(distances), np.concatenate(indices)
