"""Writes the means into the array that came in."""


# part: update
# fails: update-by-hand, lloyd-by-hand
# says: np.asarray of a float array is that array, so you write your means into the caller's
#   centres, and the comparison with the old ones always says that nothing moved. Work on
#   np.array(..., dtype=float), which copies.
def update(X, labels, centers):
    X, labels = np.asarray(X, dtype=float), np.asarray(labels)
    moved = np.asarray(centers, dtype=float)
    if not moved.flags.writeable:
        moved = moved.copy()
    for j in np.unique(labels):
        moved[j] = X[labels == j].mean(axis=0)
    return moved
