"""Forgets to divide by the size of the cluster."""


# part: update
# fails: update-by-hand, update-whole-numbers, update-matches-pandas, update-empty-cluster, lloyd-by-hand, lloyd-never-rises, lloyd-matches-sklearn, lloyd-equal-starts, estimator-matches-sklearn, estimator-keeps-the-best, estimator-restarts, estimator-refit
# says: You add up the rows of a cluster and never divide by how many they are.
def update(X, labels, centers):
    X, labels = np.asarray(X, dtype=float), np.asarray(labels)
    moved = np.array(centers, dtype=float)
    for j in np.unique(labels):
        moved[j] = X[labels == j].sum(axis=0)
    return moved
