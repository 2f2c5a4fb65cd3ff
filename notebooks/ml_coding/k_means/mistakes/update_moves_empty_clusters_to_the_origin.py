"""Guards the division and leaves zeros."""


# part: update
# fails: update-by-hand, update-empty-cluster, lloyd-equal-starts, estimator-refit
# says: You avoid 0 / 0 by dividing by at least 1, and so a cluster without rows moves to the
#   origin, which may be far from all data. It has to keep its old centre.
def update(X, labels, centers):
    X, labels = np.asarray(X, dtype=float), np.asarray(labels)
    moved = np.zeros(np.shape(centers))
    for j in range(len(moved)):
        rows = X[labels == j]
        moved[j] = rows.sum(axis=0) / max(len(rows), 1)
    return moved
