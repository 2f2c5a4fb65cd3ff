"""Takes roots of its own expanded squares, without clipping."""


# part: kneighbors
# fails: kneighbors-exact-hits, estimators-match-classifier
# says: A squared distance of an equal row comes out as -1e-13, and the root of it is nan. Use
#   squared_distances to choose, and measure the chosen rows by differences.
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A, dtype=float), np.asarray(B, dtype=float)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = [], []
    for start in range(0, len(A), block):
        query = A[start : start + block]
        squares = np.sum(query**2, axis=1)[:, np.newaxis] - 2 * query @ B.T + np.sum(B**2, axis=1)
        D = np.sqrt(squares)
        near = np.argsort(D, axis=1)[:, :k].copy()
        distances.append(np.take_along_axis(D, near, axis=1))
        indices.append(near)
    return np.concatenate(distances), np.concatenate(indices)
