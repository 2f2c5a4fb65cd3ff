"""Bayes' rule without the prior."""


# part: e-step
# fails: e-step-by-hand, e-step-matches-sklearn, e-step-far-rows, e-step-huge-densities,
#   mixture-matches-sklearn, mixture-steps, mixture-bic
# says: You leave the weights out: Bayes' rule multiplies each density by its prior. Add
#   log(weights) to the log densities.
def e_step(X, weights, means, covariances):
    joint = log_gaussians(X, means, covariances)
    top = joint.max(axis=1, keepdims=True)
    log_density = top + np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    return log_density[:, 0], np.exp(joint - log_density)
