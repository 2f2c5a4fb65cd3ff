"""Right, and a rewrite."""


# part: search
# fails: search-small-change
# says: It is right, but it is another function: the reviewer has to read all of it again, and the
#   O(k) memory is gone. Start from the draft and change only what breaks the contract.
def nearest(query, X, k):
    pairs = []
    for index, point in enumerate(X):
        difference = np.asarray(point, dtype=float) - np.asarray(query, dtype=float)
        pairs.append((float(np.sum(difference**2)), index))
    pairs.sort()
    return pairs[:k]
