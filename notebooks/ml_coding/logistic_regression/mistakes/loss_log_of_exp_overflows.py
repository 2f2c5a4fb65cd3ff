"""Takes the exponential of a large logit before the logarithm."""


# part: loss
# fails: loss-extremes
# says: A logarithm meets inf or 0: at |z| = 1000, log(1 + exp(z)) and -log(sigmoid(z)) can be
#   inf where the cost is 1000. np.logaddexp(0, z) holds neither exp(z) nor p.
def loss(theta, X, y, lam=0.0):
    z = X @ theta[:-1] + theta[-1]
    return np.mean(np.log(1 + np.exp(z)) - y * z) + lam / 2 * np.sum(theta[:-1] ** 2)
