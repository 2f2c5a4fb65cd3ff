"""Stops when the inertia is no lower than before."""


# part: lloyd
# fails: lloyd-matches-sklearn
# says: You stop when the inertia falls no more, or by a tiny share only. Beside rows that are far
#   away, a fall is lost in the digits of J while labels still change. Stop when no label changes.
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
