"""Calls argpartition with k where k - 1 is meant."""


# part: kneighbors
# fails: kneighbors-refuses, kneighbors-match-sklearn, estimators-match-classifier,
#   estimators-ties
# says: The second argument of argpartition is a position counted from 0. With k it works until k
#   equals n, and then it raises an IndexError or ValueError. Use k - 1.
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A), np.asarray(B, dtype=float)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = [], []
    for start in range(0, len(A), block):
        query = A[start : start + block]
        near = np.argpartition(squared_distances(query, B), k)[:, :k]
        exact = np.sqrt(np.sum((query[:, np.newaxis] - B[near]) ** 2, axis=2))
        distances.append(np.sort(exact))
        indices.append(np.take_along_axis(near, np.argsort(exact), axis=1))
    return np.concatenate(distances), np.concatenate(indices)
