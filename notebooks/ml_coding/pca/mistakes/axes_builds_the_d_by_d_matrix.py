"""Makes the covariance matrix even if d is much larger than n."""


# part: axes
# fails: axes-wide
# says: With d > n you still build a (d, d) covariance matrix, 3.2 GB for 20,000 columns. Take the
#   thin SVD of the (n, d) data, or the eigenvectors of the (n, n) matrix.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    A = X - mean
    variances, columns = np.linalg.eigh(A.T @ A / (len(X) - 1))
    r = min(X.shape)
    return mean, columns.T[::-1][:r], np.maximum(variances[::-1][:r], 0)
