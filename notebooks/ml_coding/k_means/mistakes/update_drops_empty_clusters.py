"""Returns only the centres that have rows."""


# part: update
# fails: update-by-hand, update-empty-cluster, lloyd-equal-starts, estimator-refit
# says: You return a centre for each label that occurs. A cluster without rows disappears, k
#   shrinks, and all labels after it shift. Return k rows: begin with a copy of centers.
def update(X, labels, centers):
    X, labels = np.asarray(X, dtype=float), np.asarray(labels)
    return np.array([X[labels == j].mean(axis=0) for j in np.unique(labels)])
