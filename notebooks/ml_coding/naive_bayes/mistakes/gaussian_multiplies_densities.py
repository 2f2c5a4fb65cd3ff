"""Takes the log of a product of densities."""


# part: gaussian-joint
# fails: estimator-constant-column, gaussian-extremes
# says: Underflow: the product of hundreds of densities is 0 (or infinite) before the log sees
#   it. Add the logs of the densities instead.
def gaussian_joint(X, log_prior, theta, var):
    squares = (np.asarray(X)[:, np.newaxis, :] - theta) ** 2 / var
    density = np.exp(-0.5 * squares) / np.sqrt(2 * np.pi * var)
    return log_prior + np.log(density.prod(axis=2))
