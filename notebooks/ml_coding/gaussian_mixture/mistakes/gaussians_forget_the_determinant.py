"""Only the quadratic form and the constant."""


# part: log-gaussians
# fails: log-gaussians-by-hand, log-gaussians-matches-scipy, log-gaussians-many-columns,
#   log-gaussians-dtypes, e-step-matches-sklearn, e-step-huge-densities, mixture-monotone,
#   mixture-matches-sklearn, mixture-steps, mixture-bic
# says: The log-determinant is missing, so a wide component costs nothing and wins everywhere.
#   Subtract half of log det of each covariance.
def log_gaussians(X, means, covariances):
    L = np.linalg.cholesky(covariances)
    centred = X - np.asarray(means, dtype=float)[:, np.newaxis]
    u = np.linalg.solve(L, centred.transpose(0, 2, 1))
    return -(u**2).sum(axis=1).T / 2 - centred.shape[2] / 2 * np.log(2 * np.pi)
