"""Computes the density and takes its logarithm at the end."""


# part: log-gaussians
# fails: log-gaussians-many-columns, log-gaussians-far, e-step-far-rows, e-step-huge-densities
# says: You compute the density and then its logarithm. Far rows and many columns give exp(...) = 0
#   and log 0. Never leave the logarithm: add the three terms of (1).
def log_gaussians(X, means, covariances):
    L = np.linalg.cholesky(covariances)
    centred = X - np.asarray(means, dtype=float)[:, np.newaxis]
    u = np.linalg.solve(L, centred.transpose(0, 2, 1))
    half_log_det = np.log(np.diagonal(L, axis1=1, axis2=2)).sum(axis=1)
    root = np.exp(half_log_det) * (2 * np.pi) ** (centred.shape[2] / 2)
    return np.log(np.exp(-(u**2).sum(axis=1).T / 2) / root)
