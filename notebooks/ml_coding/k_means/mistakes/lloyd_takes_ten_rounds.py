"""Stops after ten rounds, whatever happens."""


# part: lloyd
# fails: lloyd-matches-sklearn
# says: You stop after at most ten rounds. A long walk needs more: go on until no label changes, or
#   to max_iter.
def lloyd(X, centers, max_iter=300):
    labels, nearest = assign(X, centers)
    history = [nearest.sum()]
    for _ in range(min(10, max_iter)):
        centers = update(X, labels, centers)
        before, (labels, nearest) = labels, assign(X, centers)
        history.append(nearest.sum())
        if np.array_equal(labels, before):
            break
    return centers, labels, history
