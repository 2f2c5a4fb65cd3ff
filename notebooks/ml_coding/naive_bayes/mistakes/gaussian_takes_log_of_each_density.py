"""Sums logs, but of densities that were already rounded to 0."""


# part: gaussian-joint
# fails: estimator-constant-column, gaussian-extremes
# says: You sum logs, but of exp(-0.5 z^2), which is 0 beyond 39 standard deviations. Write the
#   log density down directly; exp and log cancel on paper.
def gaussian_joint(X, log_prior, theta, var):
    squares = (np.asarray(X)[:, np.newaxis, :] - theta) ** 2 / var
    density = np.exp(-0.5 * squares) / np.sqrt(2 * np.pi * var)
    return log_prior + np.log(density).sum(axis=2)
