"""Writes means into an array made like integer centres."""


# part: update
# fails: update-by-hand, update-whole-numbers, lloyd-by-hand, lloyd-equal-starts
# says: Your array has the dtype of centers. If these are whole numbers, it is an integer array and
#   truncates every mean that you write into it: 2.5 becomes 2. Make it float.
def update(X, labels, centers):
    X, labels = np.asarray(X), np.asarray(labels)
    moved = np.array(centers)
    for j in np.unique(labels):
        moved[j] = X[labels == j].mean(axis=0)
    return moved
