"""Takes argpartition for a sort."""


# part: kneighbors
# fails: kneighbors-match-sklearn, kneighbors-exact-hits
# says: argpartition says which k are nearest, not in what order. Sort those k, and move indices
#   and distances together.
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A), np.asarray(B, dtype=float)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = [], []
    for start in range(0, len(A), block):
        query = A[start : start + block]
        near = np.argpartition(squared_distances(query, B), k - 1)[:, :k]
        exact = np.sqrt(np.sum((query[:, np.newaxis] - B[near]) ** 2, axis=2))
        distances.append(exact)
        indices.append(near.copy())
    return np.concatenate(distances), np.concatenate(indices)
