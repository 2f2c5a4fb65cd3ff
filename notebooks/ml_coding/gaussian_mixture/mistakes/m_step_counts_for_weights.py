"""Returns N_k as weights."""


# part: m-step
# fails: m-step-by-hand, m-step-matches-numpy, m-step-one-row, m-step-empty, mixture-interface,
#   mixture-matches-sklearn, mixture-bic, mixture-repeated-rows, mixture-twice
# says: Your weights are the sums N_k, which add up to n. Divide them by n, so that they sum to 1.
def m_step(X, resp, reg_covar=1e-6):
    X, resp = np.asarray(X), np.asarray(resp, dtype=float)
    N = np.maximum(resp.sum(axis=0), 1e-200)
    means = resp.T @ X / N[:, np.newaxis]
    centred = X - means[:, np.newaxis]
    weighted = centred * resp.T[:, :, np.newaxis]
    covariances = weighted.transpose(0, 2, 1) @ centred / N[:, np.newaxis, np.newaxis]
    return N, means, covariances + reg_covar * np.eye(X.shape[1])
