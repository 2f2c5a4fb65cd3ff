"""Returns the mean log density for log_density."""


# part: e-step
# fails: e-step-by-hand, e-step-shapes, e-step-matches-sklearn, e-step-far-rows,
#   e-step-huge-densities
# says: You return one mean where a log density for each row is wanted. Whoever scores outliers
#   needs them row by row; take the mean outside.
def e_step(X, weights, means, covariances):
    joint = np.log(weights) + log_gaussians(X, means, covariances)
    top = joint.max(axis=1, keepdims=True)
    log_density = top + np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    return log_density.mean(), np.exp(joint - log_density)
