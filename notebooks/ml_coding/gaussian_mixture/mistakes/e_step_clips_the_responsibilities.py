"""Keeps responsibilities away from zero."""


# part: e-step
# fails: e-step-far-rows, mixture-interface, mixture-matches-sklearn, mixture-repeated-rows
# says: You keep the responsibilities away from 0. A probability may be 1e-18, and a floor moves every
#   mean and breaks the row sums.
def e_step(X, weights, means, covariances):

    a = np.log(weights) + log_gaussians(X, means, covariances)
    m = a.max(axis=1, keepdims=True)
    e = np.exp(a - m)
    s = e.sum(axis=1, keepdims=True)
    return (m + np.log(s))[:, 0], np.clip(e / s, 1e-6, 1)
