"""Second moment minus the squared mean."""


# part: m-step
# fails: m-step-far-from-zero
# says: You subtract the squared mean from the mean square. Far from zero these are two huge, nearly
#   equal numbers, and the variance is lost in rounding. Centre the rows first.
def m_step(X, resp, reg_covar=1e-6):
    X, resp = np.asarray(X), np.asarray(resp, dtype=float)
    N = np.maximum(resp.sum(axis=0), 1e-200)
    means = resp.T @ X / N[:, np.newaxis]
    weighted = X * resp.T[:, :, np.newaxis]
    covariances = weighted.transpose(0, 2, 1) @ X / N[:, np.newaxis, np.newaxis]
    covariances = covariances - means[:, :, np.newaxis] * means[:, np.newaxis]
    return N / len(X), means, covariances + reg_covar * np.eye(X.shape[1])
