"""Leaves the subtracted maximum out of the log density."""


# part: e-step
# fails: e-step-by-hand, e-step-matches-sklearn, e-step-far-rows, e-step-huge-densities,
#   mixture-monotone, mixture-matches-sklearn, mixture-bic, mixture-twice
# says: You subtract the maximum before exp and don't add it back after log, so the log density is
#   between 0 and log k. Equation (6) begins with m.
def e_step(X, weights, means, covariances):
    a = np.log(weights) + log_gaussians(X, means, covariances)
    m = a.max(axis=1, keepdims=True)
    s = np.exp(a - m).sum(axis=1, keepdims=True)
    return np.log(s)[:, 0], np.exp(a - m) / s
