"""The unbiased covariance."""


# part: m-step
# fails: m-step-by-hand, m-step-matches-numpy, m-step-one-row, m-step-far-from-zero, m-step-empty,
#   m-step-dtypes, mixture-matches-sklearn, mixture-steps, mixture-bic, mixture-twice
# says: You divide by N_k - 1. The M step maximises the likelihood, and that has N_k; for a
#   component with one row yours is 0 / 0.
def m_step(X, resp, reg_covar=1e-6):
    X, resp = np.asarray(X), np.asarray(resp, dtype=float)
    N = np.maximum(resp.sum(axis=0), 1e-200)
    means = resp.T @ X / N[:, np.newaxis]
    centred = X - means[:, np.newaxis]
    weighted = centred * resp.T[:, :, np.newaxis]
    covariances = weighted.transpose(0, 2, 1) @ centred / (N - 1)[:, np.newaxis, np.newaxis]
    return N / len(X), means, covariances + reg_covar * np.eye(X.shape[1])
