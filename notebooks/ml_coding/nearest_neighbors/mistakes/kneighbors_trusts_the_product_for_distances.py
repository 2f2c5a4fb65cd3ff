"""Returns the root of the clipped expansion."""


# part: kneighbors
# fails: kneighbors-exact-hits
# says: An equal row comes out at 1e-7 instead of 0, because the root halves the digits that the
#   expansion has left. Measure the k chosen rows again by differences.
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A), np.asarray(B, dtype=float)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = [], []
    for start in range(0, len(A), block):
        query = A[start : start + block]
        near = np.argpartition(squared_distances(query, B), k - 1)[:, :k]
        exact = np.sqrt(np.take_along_axis(squared_distances(query, B), near, axis=1))
        distances.append(np.sort(exact))
        indices.append(np.take_along_axis(near, np.argsort(exact), axis=1))
    return np.concatenate(distances), np.concatenate(indices)
