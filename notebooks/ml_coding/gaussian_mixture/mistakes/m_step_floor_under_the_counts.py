"""A floor of a thousandth under the counts."""


# part: m-step
# fails: m-step-matches-numpy
# says: The floor under N_k, or what you add to it, is so large that it moves the mean of a
#   component with little responsibility. It must only keep 0 / 0 away.
def m_step(X, resp, reg_covar=1e-6):

    X = np.asarray(X, dtype=float)
    resp = np.asarray(resp, dtype=float)
    n, d = X.shape
    N = resp.sum(axis=0)
    safe = np.maximum(N, 1e-3)
    means = resp.T @ X / safe[:, None]
    covs = []
    for j in range(len(N)):
        c = X - means[j]
        covs.append((resp[:, j, None] * c).T @ c / safe[j] + reg_covar * np.eye(d))
    return N / n, means, np.array(covs)
