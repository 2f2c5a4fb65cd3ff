"""Decides entry by entry, by the sum, whether a cluster is empty."""


# part: update
# fails: update-empty-cluster, lloyd-matches-sklearn
# says: Where the sum of a column is 0, you keep the old entry, though the cluster has rows. Whether
#   it has any is a matter of counts, and the same for all columns.
def update(X, labels, centers):
    centers = np.asarray(centers, dtype=float)
    member = (np.asarray(labels) == np.arange(len(centers))[:, None]).astype(float)
    sums, counts = member @ np.asarray(X, dtype=float), member.sum(axis=1, keepdims=True)
    return np.where(sums != 0, sums / np.maximum(counts, 1), centers)
