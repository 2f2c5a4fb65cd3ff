"""Adds a binary cross-entropy for each class."""


# part: loss
# fails: loss-by-hand, loss-anchors, loss-matches-sklearn, loss-extremes, loss-missing-class, gradient-central-differences
# says: You also charge log(1 - p) for the classes that did not come: K yes-or-no losses. Here
#   one class comes, and a row costs -log of its probability alone.
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    P, Y = np.exp(log_p), np.eye(len(theta))[y]
    cost = -np.sum(Y * log_p + (1 - Y) * np.log1p(-P), axis=1)
    return cost.mean() + lam / 2 * np.sum(theta[:, :-1] ** 2)
