"""Splits the queries into `block` pieces."""


# part: kneighbors
# fails: kneighbors-memory
# says: block is the number of rows in a block, not the number of blocks. np.array_split counts
#   pieces, so a small block makes large ones. Step through range(0, len(A), block).
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A), np.asarray(B, dtype=float)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = [], []
    for query in np.array_split(A, min(block, len(A))):
        near = np.argpartition(squared_distances(query, B), k - 1)[:, :k]
        exact = np.sqrt(np.sum((query[:, np.newaxis] - B[near]) ** 2, axis=2))
        distances.append(np.sort(exact))
        indices.append(np.take_along_axis(near, np.argsort(exact), axis=1))
    return np.concatenate(distances), np.concatenate(indices)
