"""Adds reg_covar to every entry."""


# part: m-step
# fails: m-step-matches-numpy, m-step-one-row, m-step-empty, mixture-matches-sklearn,
#   mixture-repeated-rows
# says: You add reg_covar to every entry of the covariance. A constant matrix has rank 1 and doesn't
#   make it invertible: add it to the diagonal only, times np.eye(d).
def m_step(X, resp, reg_covar=1e-6):
    X, resp = np.asarray(X), np.asarray(resp, dtype=float)
    N = np.maximum(resp.sum(axis=0), 1e-200)
    means = resp.T @ X / N[:, np.newaxis]
    centred = X - means[:, np.newaxis]
    weighted = centred * resp.T[:, :, np.newaxis]
    covariances = weighted.transpose(0, 2, 1) @ centred / N[:, np.newaxis, np.newaxis]
    return N / len(X), means, covariances + reg_covar
