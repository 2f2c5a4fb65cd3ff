"""Adds 1e-9 to every variance."""


# part: gaussian-joint
# fails: gaussian-extremes, estimator-constant-column
# says: You keep variances away from 0 by a fixed number, and what is small depends on the unit of
#   the column. var > 0 is promised; smoothing is the business of fit.
def gaussian_joint(X, log_prior, theta, var):
    var = var + 1e-9
    squares = (np.asarray(X)[:, np.newaxis, :] - theta) ** 2 / var
    return log_prior - 0.5 * (np.log(2 * np.pi * var) + squares).sum(axis=2)
