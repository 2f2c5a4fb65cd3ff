"""Takes the mean of the squared distances."""


# part: lloyd
# fails: lloyd-by-hand, lloyd-never-rises, lloyd-matches-sklearn, lloyd-equal-starts, estimator-matches-sklearn, estimator-keeps-the-best, estimator-refit, estimator-restarts
# says: Your history holds means of squared distances. The inertia is their sum, here and in scikit-
#   learn.
def lloyd(X, centers, max_iter=300):
    labels, nearest = assign(X, centers)
    history = [nearest.mean()]
    for _ in range(max_iter):
        centers = update(X, labels, centers)
        before, (labels, nearest) = labels, assign(X, centers)
        history.append(nearest.mean())
        if np.array_equal(labels, before):
            break
    return centers, labels, history
