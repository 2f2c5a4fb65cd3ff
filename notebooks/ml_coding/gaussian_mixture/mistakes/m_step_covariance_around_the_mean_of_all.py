"""Centres at the overall mean."""


# part: m-step
# fails: m-step-by-hand, m-step-matches-numpy, m-step-one-row, m-step-far-from-zero,
#   m-step-dtypes, mixture-matches-sklearn, mixture-steps, mixture-bic, mixture-repeated-rows
# says: Your covariances are around the mean of all rows. Each component's is around its own new
#   mean.
def m_step(X, resp, reg_covar=1e-6):
    X, resp = np.asarray(X), np.asarray(resp, dtype=float)
    N = np.maximum(resp.sum(axis=0), 1e-200)
    means = resp.T @ X / N[:, np.newaxis]
    centred = np.repeat([X - X.mean(axis=0)], len(N), axis=0)
    weighted = centred * resp.T[:, :, np.newaxis]
    covariances = weighted.transpose(0, 2, 1) @ centred / N[:, np.newaxis, np.newaxis]
    return N / len(X), means, covariances + reg_covar * np.eye(X.shape[1])
