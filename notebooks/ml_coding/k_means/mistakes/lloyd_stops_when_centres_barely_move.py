"""Stops when np.allclose finds the old and the new centres equal."""


# part: lloyd
# fails: lloyd-matches-sklearn
# says: You stop when the centres move less than a fixed tolerance. What is little depends on the
#   units of X: tiny data stop after one update. Stop when no label changes.
def lloyd(X, centers, max_iter=300):
    centers = np.array(centers, dtype=float)
    labels, nearest = assign(X, centers)
    history = [nearest.sum()]
    for _ in range(max_iter):
        before, centers = centers, update(X, labels, centers)
        labels, nearest = assign(X, centers)
        history.append(nearest.sum())
        if np.allclose(before, centers):
            break
    return centers, labels, history
