"""Multiplies both factors by the responsibility."""


# part: m-step
# fails: m-step-by-hand, m-step-matches-numpy, m-step-far-from-zero, mixture-matches-sklearn,
#   mixture-bic
# says: Each row is weighted by the square of its responsibility, since both factors of the product
#   carry it. Weight one side only, or both by the square root.
def m_step(X, resp, reg_covar=1e-6):
    X, resp = np.asarray(X), np.asarray(resp, dtype=float)
    N = np.maximum(resp.sum(axis=0), 1e-200)
    means = resp.T @ X / N[:, np.newaxis]
    centred = X - means[:, np.newaxis]
    weighted = centred * resp.T[:, :, np.newaxis]
    covariances = weighted.transpose(0, 2, 1) @ weighted / N[:, np.newaxis, np.newaxis]
    return N / len(X), means, covariances + reg_covar * np.eye(X.shape[1])
