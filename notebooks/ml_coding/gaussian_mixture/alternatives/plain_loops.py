"""Row by row and component by component, with an inverse and slogdet."""


# part: log-gaussians
def log_gaussians(X, means, covariances):
    X, means = np.asarray(X, dtype=float), np.asarray(means, dtype=float)
    covariances = np.asarray(covariances, dtype=float)
    out = np.empty((len(X), len(means)))
    for j in range(len(means)):
        precision = np.linalg.inv(covariances[j])
        log_det = np.linalg.slogdet(covariances[j])[1]
        for i, x in enumerate(X):
            gap = x - means[j]
            constant = len(gap) * np.log(2 * np.pi)
            out[i, j] = -0.5 * (constant + log_det + gap @ precision @ gap)
    return out


# part: e-step
def e_step(X, weights, means, covariances):
    densities, resp = [], []
    for row in log_gaussians(X, means, covariances):
        joint = row + np.log(weights)
        total = np.logaddexp.reduce(joint)
        densities.append(total)
        resp.append(np.exp(joint - total))
    return np.array(densities), np.array(resp)


# part: m-step
def m_step(X, resp, reg_covar=1e-6):
    X, resp = np.asarray(X, dtype=float), np.asarray(resp, dtype=float)
    n, d = X.shape
    weights, means, covariances = [], [], []
    for r in resp.T:
        total = r.sum() + 10 * np.finfo(float).eps
        mean = (r[:, None] * X).sum(axis=0) / total
        scatter = np.zeros((d, d))
        for share, x in zip(r, X, strict=True):
            scatter += share * np.outer(x - mean, x - mean)
        weights.append(total / n)
        means.append(mean)
        covariances.append(scatter / total + reg_covar * np.eye(d))
    return np.array(weights) / np.sum(weights), np.array(means), np.array(covariances)
