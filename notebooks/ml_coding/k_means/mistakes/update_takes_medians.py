"""Moves each centre to the median."""


# part: update
# fails: update-by-hand, update-whole-numbers, update-matches-pandas, update-empty-cluster, lloyd-matches-sklearn, estimator-matches-sklearn, estimator-restarts
# says: You take the median of each column. It is the best centre for absolute differences; for
#   squared ones it is the mean.
def update(X, labels, centers):
    X, labels = np.asarray(X, dtype=float), np.asarray(labels)
    moved = np.array(centers, dtype=float)
    for j in np.unique(labels):
        moved[j] = np.median(X[labels == j], axis=0)
    return moved
