"""Takes the diagonal of an (n, n) product."""


# part: log-gaussians
# fails: log-gaussians-memory
# says: The quadratic forms are the diagonal of an (n, n) matrix, and you compute all of it.
#   Multiply elementwise and add over the columns: n times d numbers are enough.
def log_gaussians(X, means, covariances):
    L = np.linalg.cholesky(covariances)
    centred = X - np.asarray(means, dtype=float)[:, np.newaxis]
    forms = [
        np.diag(c @ np.linalg.inv(half @ half.T) @ c.T) for half, c in zip(L, centred, strict=True)
    ]
    half_log_det = np.log(np.diagonal(L, axis1=1, axis2=2)).sum(axis=1)
    return -np.array(forms).T / 2 - half_log_det - centred.shape[2] / 2 * np.log(2 * np.pi)
