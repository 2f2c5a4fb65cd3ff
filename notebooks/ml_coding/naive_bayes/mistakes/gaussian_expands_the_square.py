"""Computes x^2 - 2 x mu + mu^2 with matrix products."""


# part: gaussian-joint
# fails: estimator-constant-column, gaussian-extremes
# says: x^2 - 2 x mu + mu^2 subtracts numbers of 1e12 to get one of 1: the digits are gone.
#   Subtract the mean first, then square.
def gaussian_joint(X, log_prior, theta, var):
    X = np.asarray(X, dtype=float)
    squares = X**2 @ (1 / var).T - 2 * X @ (theta / var).T + (theta**2 / var).sum(axis=1)
    return log_prior - 0.5 * (np.log(2 * np.pi * var).sum(axis=1) + squares)
