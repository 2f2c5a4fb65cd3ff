"""Stops when the inertia is no lower than before."""


# part: lloyd
# fails: lloyd-matches-sklearn
# says: You stop when the inertia falls no more, or when it or the centres change by a tiny share of
#   the spread. Beside rows that are far away, such a change is lost while labels still change. Stop
#   when no label changes.
def lloyd(X, centers, max_iter=300):
    labels, nearest = assign(X, centers)
    history = [nearest.sum()]
    for _ in range(max_iter):
        centers = update(X, labels, centers)
        labels, nearest = assign(X, centers)
        history.append(nearest.sum())
        if history[-1] >= history[-2]:
            break
    return centers, labels, history
