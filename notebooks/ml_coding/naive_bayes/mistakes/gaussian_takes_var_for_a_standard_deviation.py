"""Squares the variance."""


# part: gaussian-joint
# fails: estimator-constant-column, estimator-gaussian-sklearn, gaussian-by-hand, gaussian-extremes, gaussian-matches-sklearn
# says: var is a variance already. You use it as a standard deviation and square it once more.
def gaussian_joint(X, log_prior, theta, var):
    squares = ((np.asarray(X)[:, np.newaxis, :] - theta) / var) ** 2
    return log_prior - 0.5 * (np.log(2 * np.pi * var**2) + squares).sum(axis=2)
