"""Takes the logarithm of the product of the diagonal."""


# part: log-gaussians
# fails: log-gaussians-many-columns, e-step-huge-densities
# says: The product over the columns leaves the range of a float before you take its
#   logarithm. Add the logarithms up.
def log_gaussians(X, means, covariances):

    X = np.asarray(X, dtype=float)
    means = np.asarray(means, dtype=float)
    covariances = np.asarray(covariances, dtype=float)
    n, d = X.shape
    L = np.linalg.cholesky(covariances)
    out = np.empty((n, len(means)))
    for j in range(len(means)):
        u = np.linalg.solve(L[j], (X - means[j]).T)
        out[:, j] = -0.5 * (
            d * np.log(2 * np.pi) + 2 * np.log(np.prod(np.diagonal(L[j]))) + (u**2).sum(axis=0)
        )
    return out
