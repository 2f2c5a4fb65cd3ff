"""Forgets the root."""


# part: kneighbors
# fails: kneighbors-by-hand, kneighbors-ties, kneighbors-refuses, kneighbors-match-sklearn,
#   estimators-by-hand, estimators-match-classifier, estimators-match-regressor,
#   kneighbors-exact-hits
# says: These distances are squared. The order is the same, but weights 1 / distance are not: take
#   the root.
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A), np.asarray(B, dtype=float)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = [], []
    for start in range(0, len(A), block):
        query = A[start : start + block]
        near = np.argpartition(squared_distances(query, B), k - 1)[:, :k]
        exact = np.sum((query[:, np.newaxis] - B[near]) ** 2, axis=2)
        distances.append(np.sort(exact))
        indices.append(np.take_along_axis(near, np.argsort(exact), axis=1))
    return np.concatenate(distances), np.concatenate(indices)
