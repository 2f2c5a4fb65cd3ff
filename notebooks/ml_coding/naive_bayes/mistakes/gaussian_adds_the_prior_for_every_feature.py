"""Adds the log prior inside the sum over features."""


# part: gaussian-joint
# fails: estimator-constant-column, estimator-gaussian-sklearn, gaussian-copies, gaussian-extremes, gaussian-matches-sklearn
# says: The prior sits inside the sum over features, so it counts d times. It belongs outside,
#   once.
def gaussian_joint(X, log_prior, theta, var):
    squares = (np.asarray(X)[:, np.newaxis, :] - theta) ** 2 / var
    log_density = -0.5 * (np.log(2 * np.pi * var) + squares)
    return (log_density + np.asarray(log_prior)[:, np.newaxis]).sum(axis=2)
