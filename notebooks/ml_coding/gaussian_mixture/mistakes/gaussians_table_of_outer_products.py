"""Builds the outer product of every centred row."""


# part: log-gaussians
# fails: log-gaussians-memory
# says: You build a matrix of d * d numbers for every row and component. Multiply the centred row by
#   the inverse or the Cholesky factor first: that leaves d numbers.
def log_gaussians(X, means, covariances):
    X = np.asarray(X, dtype=float)
    means = np.asarray(means, dtype=float)
    covariances = np.asarray(covariances, dtype=float)
    n, d = X.shape
    diff = X[:, None] - means
    C = d / 2 * np.log(2 * np.pi)
    P = np.linalg.inv(covariances)
    outer = diff[..., :, None] * diff[..., None, :]
    return -C - 0.5 * np.linalg.slogdet(covariances)[1] - 0.5 * (P * outer).sum(axis=(2, 3))
