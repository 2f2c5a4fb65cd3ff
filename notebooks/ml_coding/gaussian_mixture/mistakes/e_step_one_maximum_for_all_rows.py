"""Subtracts the maximum of the whole table."""


# part: e-step
# fails: e-step-far-rows
# says: You subtract one maximum for the whole table. Rows much farther out than the best one still
#   underflow to 0. Each row needs its own maximum: axis=1.
def e_step(X, weights, means, covariances):
    joint = np.log(weights) + log_gaussians(X, means, covariances)
    top = joint.max()
    log_density = top + np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    return log_density[:, 0], np.exp(joint - log_density)
