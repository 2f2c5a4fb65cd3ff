"""Sets the intercept to zero for the penalty, in place."""


# part: loss
# fails: loss-matches-sklearn
# says: You write into theta (or X, or y) to leave something out, and these arrays are the caller's.
#   Take theta[:-1] for the penalty; build new arrays for the rest.
def loss(theta, X, y, lam=0.0):
    z = X @ theta[:-1] + theta[-1]
    mean = np.mean(np.logaddexp(0.0, z) - y * z)
    theta[-1] = 0
    return mean + lam / 2 * theta @ theta
