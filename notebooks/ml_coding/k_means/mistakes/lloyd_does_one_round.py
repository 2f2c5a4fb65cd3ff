"""Assigns and updates once."""


# part: lloyd
# fails: lloyd-by-hand, lloyd-matches-sklearn, lloyd-equal-starts, estimator-matches-sklearn
# says: Your run is over after one update: there is no loop, or it ends when *some* row keeps its
#   label. One round is a step, not the answer: go on until no label changes.
def lloyd(X, centers, max_iter=300):
    labels, nearest = assign(X, centers)
    history = [nearest.sum()]
    centers = update(X, labels, centers)
    labels, nearest = assign(X, centers)
    return centers, labels, [*history, nearest.sum()]
