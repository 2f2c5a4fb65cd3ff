"""Slices silently when k is more than n."""


# part: kneighbors
# fails: kneighbors-refuses, estimators-refuse
# says: With k > n you return fewer neighbours than asked for, and with k = 0 none, without a
#   word. Raise a ValueError unless 1 <= k <= n.
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A), np.asarray(B, dtype=float)
    distances, indices = [], []
    for start in range(0, len(A), block):
        query = A[start : start + block]
        near = np.argsort(squared_distances(query, B), axis=1)[:, : max(k, 0)]
        exact = np.sqrt(np.sum((query[:, np.newaxis] - B[near]) ** 2, axis=2))
        distances.append(np.sort(exact))
        indices.append(np.take_along_axis(near, np.argsort(exact), axis=1))
    return np.concatenate(distances), np.concatenate(indices)
