"""Runs to max_iter always."""


# part: lloyd
# fails: lloyd-never-rises
# says: You run all max_iter rounds, though nothing changes any more. A round reads all the data:
#   leave the loop when no label has changed.
def lloyd(X, centers, max_iter=300):
    labels, nearest = assign(X, centers)
    history = [nearest.sum()]
    for _ in range(max_iter):
        centers = update(X, labels, centers)
        labels, nearest = assign(X, centers)
        history.append(nearest.sum())
    return centers, labels, history
