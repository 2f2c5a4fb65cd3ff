"""Takes a mean of zero for a sign that a cluster is empty."""


# part: update
# fails: update-empty-cluster
# says: A cluster whose mean is 0 keeps its old centre. A sum of 0 doesn't say that there are no
#   rows: count them.
def update(X, labels, centers):
    X, labels = np.asarray(X, dtype=float), np.asarray(labels)
    moved = np.array(centers, dtype=float)
    for j in range(len(moved)):
        total = X[labels == j].sum(axis=0)
        if total.any():
            moved[j] = total / np.sum(labels == j)
    return moved
