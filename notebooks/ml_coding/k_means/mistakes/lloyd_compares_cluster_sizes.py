"""Stops when every cluster has as many rows as before."""


# part: lloyd
# fails: lloyd-matches-sklearn
# says: You stop when the sizes of the clusters stay the same. Two rows can change places and leave
#   the sizes as they were. Compare the labels, row by row.
def lloyd(X, centers, max_iter=300):
    labels, nearest = assign(X, centers)
    history = [nearest.sum()]
    for _ in range(max_iter):
        centers = update(X, labels, centers)
        before, (labels, nearest) = labels, assign(X, centers)
        history.append(nearest.sum())
        if np.array_equal(np.sort(labels), np.sort(before)):
            break
    return centers, labels, history
