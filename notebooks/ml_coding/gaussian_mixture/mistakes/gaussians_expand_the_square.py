"""Multiplies the quadratic form out."""


# part: log-gaussians
# fails: log-gaussians-far
# says: You multiply the quadratic form out, or take the mean away late. Far from zero that is a
#   difference of huge numbers: subtract the mean from the rows first.
def log_gaussians(X, means, covariances):

    X = np.asarray(X, dtype=float)
    means = np.asarray(means, dtype=float)
    covariances = np.asarray(covariances, dtype=float)
    n, d = X.shape
    L = np.linalg.cholesky(covariances)
    out = np.empty((n, len(means)))
    for j in range(len(means)):
        P = np.linalg.inv(covariances[j])
        out[:, j] = -0.5 * (
            d * np.log(2 * np.pi)
            + 2 * np.log(np.diagonal(L[j])).sum()
            + ((X @ P) * X).sum(axis=1)
            - 2 * X @ P @ means[j]
            + means[j] @ P @ means[j]
        )
    return out
