"""Exponentiates the joint log densities as they are."""


# part: e-step
# fails: e-step-far-rows, e-step-huge-densities
# says: You exponentiate the log densities as they are. Far from every mean they are all 0, and 0 /
#   0 is nan. Subtract the largest of each row first (log-sum-exp).
def e_step(X, weights, means, covariances):
    joint = np.log(weights) + log_gaussians(X, means, covariances)
    log_density = np.log(np.exp(joint).sum(axis=1, keepdims=True))
    return log_density[:, 0], np.exp(joint - log_density)
