"""Converts to float32."""


# part: kneighbors
# fails: kneighbors-match-sklearn, kneighbors-exact-hits, estimators-match-regressor
# says: float32 keeps 7 digits: in it, rows a second apart in Unix time are equal. Leave the rows
#   in float64.
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A, dtype=np.float32), np.asarray(B, dtype=np.float32)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = [], []
    for start in range(0, len(A), block):
        query = A[start : start + block]
        near = np.argpartition(squared_distances(query, B), k - 1)[:, :k]
        exact = np.sqrt(np.sum((query[:, np.newaxis] - B[near]) ** 2, axis=2))
        distances.append(np.sort(exact))
        indices.append(np.take_along_axis(near, np.argsort(exact), axis=1))
    return np.concatenate(distances), np.concatenate(indices)
