"""Counts whole blocks only."""


# part: kneighbors
# fails: kneighbors-match-sklearn, kneighbors-memory
# says: len(A) // block whole blocks leave the rest of the queries without an answer. Step through
#   range(0, len(A), block); the last slice may be short.
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A), np.asarray(B, dtype=float)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = [], []
    block = min(block, len(A))
    for start in range(0, len(A) // block * block, block):
        query = A[start : start + block]
        near = np.argpartition(squared_distances(query, B), k - 1)[:, :k]
        exact = np.sqrt(np.sum((query[:, np.newaxis] - B[near]) ** 2, axis=2))
        distances.append(np.sort(exact))
        indices.append(np.take_along_axis(near, np.argsort(exact), axis=1))
    return np.concatenate(distances), np.concatenate(indices)
