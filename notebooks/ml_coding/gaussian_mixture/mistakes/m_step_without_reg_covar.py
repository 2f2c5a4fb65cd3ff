"""Never adds reg_covar."""


# part: m-step
# fails: m-step-by-hand, m-step-matches-numpy, m-step-one-row, m-step-empty,
#   mixture-matches-sklearn, mixture-repeated-rows
# says: reg_covar itself is not on the diagonal. A component with one row, or with equal rows, has a
#   singular covariance without it, and the next Cholesky fails.
def m_step(X, resp, reg_covar=1e-6):
    X, resp = np.asarray(X), np.asarray(resp, dtype=float)
    N = np.maximum(resp.sum(axis=0), 1e-200)
    means = resp.T @ X / N[:, np.newaxis]
    centred = X - means[:, np.newaxis]
    weighted = centred * resp.T[:, :, np.newaxis]
    covariances = weighted.transpose(0, 2, 1) @ centred / N[:, np.newaxis, np.newaxis]
    return N / len(X), means, covariances
