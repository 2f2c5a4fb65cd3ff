"""Puts the penalty inside the mean."""


# part: loss
# fails: loss-by-hand, loss-anchors, loss-matches-sklearn, loss-free-intercept,
#   gradient-central-differences
# says: Your penalty is divided by n together with the losses. Here it stands outside of the mean:
#   mean of the losses, plus lam / 2 times the squared weights.
def loss(theta, X, y, lam=0.0):
    z = X @ theta[:-1] + theta[-1]
    return (np.sum(np.logaddexp(0, z) - y * z) + lam / 2 * np.sum(theta[:-1] ** 2)) / len(y)
