"""Adds up the log densities and forgets the prior."""


# part: gaussian-joint
# fails: estimator-constant-column, estimator-gaussian-sklearn, gaussian-by-hand, gaussian-copies, gaussian-extremes, gaussian-matches-sklearn
# says: No prior: your scores are log likelihoods, which treats a class with 1% of the rows like
#   one with 99%. Add log_prior once to each row.
def gaussian_joint(X, log_prior, theta, var):
    squares = (np.asarray(X)[:, np.newaxis, :] - theta) ** 2 / var
    return -0.5 * (np.log(2 * np.pi * var) + squares).sum(axis=2)
