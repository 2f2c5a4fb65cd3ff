"""sqrt(2 pi) without the power d."""


# part: log-gaussians
# fails: log-gaussians-by-hand, log-gaussians-matches-scipy, log-gaussians-many-columns,
#   log-gaussians-far, log-gaussians-dtypes, e-step-matches-sklearn, e-step-huge-densities,
#   mixture-matches-sklearn, mixture-bic
# says: The constant sqrt(2 pi) stands in the density once for each column. You have it once in all:
#   multiply log(2 pi) / 2 by d.
def log_gaussians(X, means, covariances):
    L = np.linalg.cholesky(covariances)
    centred = X - np.asarray(means, dtype=float)[:, np.newaxis]
    u = np.linalg.solve(L, centred.transpose(0, 2, 1))
    half_log_det = np.log(np.diagonal(L, axis1=1, axis2=2)).sum(axis=1)
    return -(u**2).sum(axis=1).T / 2 - half_log_det - np.log(2 * np.pi) / 2
