"""Keeps the means in float32."""


# part: update
# fails: update-whole-numbers, estimator-refit
# says: You keep the means in float32, which has 7 digits: near a billion, whole numbers are 64 apart
#   there. Return float64.
def update(X, labels, centers):
    X, labels = np.asarray(X, dtype=float), np.asarray(labels)
    moved = np.array(centers, dtype=np.float32)
    for j in np.unique(labels):
        moved[j] = X[labels == j].mean(axis=0)
    return moved
