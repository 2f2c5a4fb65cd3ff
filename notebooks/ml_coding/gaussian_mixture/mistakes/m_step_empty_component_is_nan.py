"""Divides by N_k, whatever it is."""


# part: m-step
# fails: m-step-empty
# says: A component without responsibility has N_k = 0, and 0 / 0 is nan; in the next E step every
#   row is nan. Keep N_k above a tiny number.
def m_step(X, resp, reg_covar=1e-6):
    X, resp = np.asarray(X), np.asarray(resp, dtype=float)
    N = resp.sum(axis=0)
    means = resp.T @ X / N[:, np.newaxis]
    centred = X - means[:, np.newaxis]
    weighted = centred * resp.T[:, :, np.newaxis]
    covariances = weighted.transpose(0, 2, 1) @ centred / N[:, np.newaxis, np.newaxis]
    return N / len(X), means, covariances + reg_covar * np.eye(X.shape[1])
