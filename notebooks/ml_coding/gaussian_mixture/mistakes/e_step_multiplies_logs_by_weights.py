"""Weighs the log density instead of the density."""


# part: e-step
# fails: e-step-by-hand, e-step-matches-sklearn, e-step-far-rows, e-step-huge-densities,
#   mixture-matches-sklearn, mixture-steps, mixture-bic
# says: You multiply the log densities by the weights. The density is multiplied, so to its
#   logarithm you add log(weights).
def e_step(X, weights, means, covariances):
    joint = np.asarray(weights) * log_gaussians(X, means, covariances)
    top = joint.max(axis=1, keepdims=True)
    log_density = top + np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    return log_density[:, 0], np.exp(joint - log_density)
