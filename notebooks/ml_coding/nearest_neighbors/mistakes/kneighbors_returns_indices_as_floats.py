"""Collects the indices in np.zeros."""


# part: kneighbors
# fails: kneighbors-by-hand, estimators-by-hand, estimators-ties, estimators-again,
#   estimators-match-classifier, estimators-match-regressor
# says: The second result holds floats, and a float can't index an array. np.zeros makes floats
#   unless you say dtype=int; and the order is (distances, indices).
def kneighbors(A, B, k, block=256):
    A, B = np.asarray(A), np.asarray(B, dtype=float)
    if not 1 <= k <= len(B):
        raise ValueError(f"k is {k}; there are {len(B)} rows to choose from.")
    distances, indices = np.zeros((len(A), k)), np.zeros((len(A), k))
    for i, query in enumerate(A):
        d = np.sqrt(np.sum((query - B) ** 2, axis=1))
        indices[i] = np.argsort(d)[:k]
        distances[i] = np.sort(d)[:k]
    return distances, indices
