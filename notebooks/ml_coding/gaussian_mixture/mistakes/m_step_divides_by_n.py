"""Divides the weighted sums of squares by n."""


# part: m-step
# fails: m-step-by-hand, m-step-matches-numpy, m-step-far-from-zero, m-step-dtypes,
#   mixture-monotone, mixture-matches-sklearn, mixture-steps, mixture-bic
# says: You divide the covariances by n. The rows of a component count N_k in all, so that is what a
#   weighted mean divides by.
def m_step(X, resp, reg_covar=1e-6):
    X, resp = np.asarray(X), np.asarray(resp, dtype=float)
    N = np.maximum(resp.sum(axis=0), 1e-200)
    means = resp.T @ X / N[:, np.newaxis]
    centred = X - means[:, np.newaxis]
    weighted = centred * resp.T[:, :, np.newaxis]
    covariances = weighted.transpose(0, 2, 1) @ centred / len(X)
    return N / len(X), means, covariances + reg_covar * np.eye(X.shape[1])
