"""Assumes that the first neighbour is the query itself."""


# part: kneighbors
# fails: kneighbors-by-hand, kneighbors-ties, kneighbors-refuses, kneighbors-match-sklearn,
#   kneighbors-exact-hits, estimators-by-hand, estimators-ties, estimators-match-classifier,
#   estimators-match-regressor
# says: You leave out the first neighbour as if it were the query. It is only on training rows,
#   and with duplicates not even there. Return the k nearest, whoever they are.
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A), np.asarray(B, dtype=float)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = [], []
    for start in range(0, len(A), block):
        query = A[start : start + block]
        near = np.argsort(squared_distances(query, B), axis=1)[:, 1 : k + 1].copy()
        exact = np.sqrt(np.sum((query[:, np.newaxis] - B[near]) ** 2, axis=2))
        distances.append(exact)
        indices.append(near)
    return np.concatenate(distances), np.concatenate(indices)
