"""Shrinks the intercept together with the weights."""


# part: loss
# fails: loss-free-intercept, gradient-central-differences
# says: The penalty includes theta[-1]. The intercept only sets the base rate, so it stays free:
#   penalise theta[:-1].
def loss(theta, X, y, lam=0.0):
    z = X @ theta[:-1] + theta[-1]
    return np.mean(np.logaddexp(0, z) - y * z) + lam / 2 * np.sum(theta**2)
