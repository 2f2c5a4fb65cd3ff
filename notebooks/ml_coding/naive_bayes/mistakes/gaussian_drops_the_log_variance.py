"""Keeps only the squared distance, as if log var cancelled."""


# part: gaussian-joint
# fails: estimator-constant-column, estimator-gaussian-sklearn, gaussian-by-hand, gaussian-extremes, gaussian-matches-sklearn
# says: log(2 pi) is the same for every class, but log(var) is not: without it the class with
#   the largest variance wins everywhere. Keep -0.5 log(2 pi var).
def gaussian_joint(X, log_prior, theta, var):
    squares = (np.asarray(X)[:, np.newaxis, :] - theta) ** 2 / var
    return log_prior - 0.5 * squares.sum(axis=2)
