"""Divides each sum by the number of all rows."""


# part: update
# fails: update-by-hand, update-whole-numbers, update-matches-pandas, update-empty-cluster, lloyd-by-hand, lloyd-never-rises, lloyd-matches-sklearn, lloyd-equal-starts, estimator-matches-sklearn, estimator-refuses, estimator-keeps-the-best, estimator-restarts
# says: You divide each sum by n, the number of all rows. The divisor is the number of rows in that
#   cluster.
def update(X, labels, centers):
    X, labels = np.asarray(X, dtype=float), np.asarray(labels)
    moved = np.array(centers, dtype=float)
    for j in np.unique(labels):
        moved[j] = X[labels == j].sum(axis=0) / len(X)
    return moved
