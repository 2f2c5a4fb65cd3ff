"""Stops when the inertia falls by less than 1%."""


# part: lloyd
# fails: lloyd-matches-sklearn
# says: You stop when the inertia falls by less than some share. It can hardly fall for a long time
#   and then fall a lot. Labels are discrete: stop when none changes.
def lloyd(X, centers, max_iter=300):
    labels, nearest = assign(X, centers)
    history = [nearest.sum()]
    for _ in range(max_iter):
        centers = update(X, labels, centers)
        before, (labels, nearest) = labels, assign(X, centers)
        history.append(nearest.sum())
        if np.array_equal(labels, before) or history[-1] > 0.99 * history[-2]:
            break
    return centers, labels, history
