"""Gives each row to one component."""


# part: e-step
# fails: e-step-by-hand, e-step-matches-sklearn, e-step-far-rows, e-step-huge-densities,
#   mixture-matches-sklearn, mixture-bic
# says: You give each row wholly to its best component. That is the hard assignment of k-means:
#   labels confused with probabilities. Return the probabilities themselves.
def e_step(X, weights, means, covariances):
    joint = np.log(weights) + log_gaussians(X, means, covariances)
    top = joint.max(axis=1, keepdims=True)
    log_density = top + np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    return log_density[:, 0], np.eye(joint.shape[1])[joint.argmax(axis=1)]
