"""Adds the rows up."""


# part: loss
# fails: loss-by-hand, loss-anchors, loss-matches-sklearn, loss-extremes, loss-missing-class, gradient-central-differences
# says: You add up the rows' losses; the docstring asks for their mean. With a sum, twice the
#   data would halve the weight of the penalty.
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    return -log_p[np.arange(len(y)), y].sum() + lam / 2 * np.sum(theta[:, :-1] ** 2)
