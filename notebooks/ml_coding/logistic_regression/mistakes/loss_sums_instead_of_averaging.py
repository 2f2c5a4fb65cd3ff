"""Adds up the losses of the rows."""


# part: loss
# fails: loss-by-hand, loss-anchors, loss-matches-sklearn, loss-extremes, loss-float32,
#   gradient-central-differences
# says: You sum the losses where this objective takes their mean. Then the same lam weighs n times
#   less, and the loss doubles when every row is said twice.
def loss(theta, X, y, lam=0.0):
    z = X @ theta[:-1] + theta[-1]
    return np.sum(np.logaddexp(0, z) - y * z) + lam / 2 * np.sum(theta[:-1] ** 2)
