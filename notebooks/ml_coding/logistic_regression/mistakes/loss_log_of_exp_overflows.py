"""Takes the exponential of a large logit before the logarithm."""


# part: loss
# fails: loss-extremes
# says: log(1 + exp(z)) is inf for z = 1000, though its value is 1000. np.logaddexp(0, z) computes
#   the same thing without forming exp(z).
def loss(theta, X, y, lam=0.0):
    z = X @ theta[:-1] + theta[-1]
    return np.mean(np.log(1 + np.exp(z)) - y * z) + lam / 2 * np.sum(theta[:-1] ** 2)
