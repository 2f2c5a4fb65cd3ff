"""Returns the labels of the centres before the last update."""


# part: lloyd
# fails: lloyd-by-hand, lloyd-matches-sklearn, estimator-matches-sklearn
# says: When max_iter ends the run, your labels are those of the centres before the last update, and
#   the inertia too. Assign once more after the last update.
def lloyd(X, centers, max_iter=300):
    before, history = None, []
    for step in range(max_iter):
        labels, nearest = assign(X, centers)
        history.append(nearest.sum())
        centers = update(X, labels, centers)
        if before is not None and np.array_equal(labels, before):
            break
        before = labels
    return centers, labels, history
