"""Whitens with eigenvectors, shares out with a softmax, sums with einsum."""


# part: log-gaussians
def log_gaussians(X, means, covariances):
    X, means = np.array(X, dtype=float), np.array(means, dtype=float)
    values, vectors = np.linalg.eigh(np.array(covariances, dtype=float))
    white = np.einsum("nki,kij->nkj", X[:, None] - means, vectors)
    form = (white**2 / values).sum(axis=2)
    return -0.5 * (form + np.log(2 * np.pi * values).sum(axis=1))


# part: e-step
def e_step(X, weights, means, covariances):
    joint = log_gaussians(X, means, covariances) + np.log(np.asarray(weights, dtype=float))
    scaled = np.exp(joint - np.max(joint, axis=1)[:, None])
    total = scaled.sum(axis=1)
    return np.log(total) + joint.max(axis=1), scaled / total[:, None]


# part: m-step
def m_step(X, resp, reg_covar=1e-6):
    X, resp = np.array(X, dtype=float), np.array(resp, dtype=float)
    N = resp.sum(axis=0)
    share = resp / np.where(N > 0, N, 1.0)
    means = np.einsum("nk,nd->kd", share, X)
    gap = X[:, None] - means
    covariances = np.einsum("nk,nki,nkj->kij", share, gap, gap)
    diagonal = np.arange(X.shape[1])
    covariances[:, diagonal, diagonal] += reg_covar
    return N / N.sum(), means, covariances
