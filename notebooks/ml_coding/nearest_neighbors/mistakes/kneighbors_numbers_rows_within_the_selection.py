"""Returns positions among the k chosen as if they were rows of B."""


# part: kneighbors
# fails: kneighbors-by-hand, kneighbors-ties, kneighbors-match-sklearn, kneighbors-exact-hits,
#   estimators-by-hand, estimators-ties, estimators-match-classifier, estimators-match-regressor
# says: argsort of the k chosen counts from 0 to k - 1 within the selection. Reorder the chosen
#   indices by it instead of returning it.
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A), np.asarray(B, dtype=float)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = [], []
    for start in range(0, len(A), block):
        query = A[start : start + block]
        near = np.argpartition(squared_distances(query, B), k - 1)[:, :k]
        exact = np.sqrt(np.sum((query[:, np.newaxis] - B[near]) ** 2, axis=2))
        distances.append(np.sort(exact))
        indices.append(np.argsort(exact))
    return np.concatenate(distances), np.concatenate(indices)
