"""Takes the mean over features."""


# part: gaussian-joint
# fails: estimator-constant-column, estimator-gaussian-sklearn, gaussian-copies, gaussian-extremes, gaussian-matches-sklearn
# says: You average the features. Independent evidence adds up: ten features say ten times as
#   much as one, so sum over the last axis.
def gaussian_joint(X, log_prior, theta, var):
    squares = (np.asarray(X)[:, np.newaxis, :] - theta) ** 2 / var
    return log_prior - 0.5 * (np.log(2 * np.pi * var) + squares).mean(axis=2)
