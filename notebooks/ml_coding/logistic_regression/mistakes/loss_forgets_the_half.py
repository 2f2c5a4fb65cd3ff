"""Penalises lam times the squared norm."""


# part: loss
# fails: loss-by-hand, loss-matches-sklearn, loss-free-intercept, gradient-central-differences
# says: The penalty is lam / 2 times the squared weights, so that its gradient is lam times w.
#   Without the half you have doubled lam.
def loss(theta, X, y, lam=0.0):
    z = X @ theta[:-1] + theta[-1]
    return np.mean(np.logaddexp(0, z) - y * z) + lam * np.sum(theta[:-1] ** 2)
