"""Keeps the centres in the array that the start came in."""


# part: lloyd
# fails: lloyd-by-hand, lloyd-equal-starts
# says: You write the moved centres into an array with the dtype of the start. If the start is whole
#   numbers, every centre is truncated in every round. Use a new float array.
def lloyd(X, centers, max_iter=300):
    centers = np.array(centers)
    labels, nearest = assign(X, centers)
    history = [nearest.sum()]
    for _ in range(max_iter):
        centers[:] = update(X, labels, centers)
        before, (labels, nearest) = labels, assign(X, centers)
        history.append(nearest.sum())
        if np.array_equal(labels, before):
            break
    return centers, labels, history
