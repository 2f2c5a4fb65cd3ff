"""Loops until no label changes, however long that takes."""


# part: lloyd
# fails: lloyd-by-hand, lloyd-matches-sklearn, estimator-matches-sklearn
# says: max_iter has no effect: you go on until no label changes. After max_iter updates you have to
#   stop, whatever has changed.
def lloyd(X, centers, max_iter=300):
    labels, nearest = assign(X, centers)
    history = [nearest.sum()]
    while True:
        centers = update(X, labels, centers)
        before, (labels, nearest) = labels, assign(X, centers)
        history.append(nearest.sum())
        if np.array_equal(labels, before):
            return centers, labels, history
