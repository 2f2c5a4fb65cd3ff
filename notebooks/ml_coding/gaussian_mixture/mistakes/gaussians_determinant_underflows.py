"""Takes the logarithm of np.linalg.det."""


# part: log-gaussians
# fails: log-gaussians-many-columns, e-step-huge-densities
# says: You compute the determinant and then its logarithm. With 130 small variances the determinant
#   is 0 as a float. Add the logarithms of the Cholesky diagonal, or use slogdet.
def log_gaussians(X, means, covariances):
    L = np.linalg.cholesky(covariances)
    centred = X - np.asarray(means, dtype=float)[:, np.newaxis]
    u = np.linalg.solve(L, centred.transpose(0, 2, 1))
    half_log_det = np.log(np.linalg.det(covariances)) / 2
    return -(u**2).sum(axis=1).T / 2 - half_log_det - centred.shape[2] / 2 * np.log(2 * np.pi)
