"""Records the inertia of new centres with old labels."""


# part: lloyd
# fails: lloyd-by-hand, lloyd-matches-sklearn, lloyd-equal-starts, estimator-matches-sklearn
# says: Your history holds the value after each update with the labels from before it (8 in the
#   worked example). Take the labels anew, then sum nearest.
def lloyd(X, centers, max_iter=300):
    labels, nearest = assign(X, centers)
    history = [nearest.sum()]
    for _ in range(max_iter):
        centers = update(X, labels, centers)
        history.append(((np.asarray(X, dtype=float) - centers[labels]) ** 2).sum())
        before, labels = labels, assign(X, centers)[0]
        if np.array_equal(labels, before):
            break
    return centers, labels, history
