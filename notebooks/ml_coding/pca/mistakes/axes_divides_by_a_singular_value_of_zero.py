"""Directions from the small matrix, without care for the last one."""


# part: axes
# fails: axes-wide
# says: With d > n the last singular value is 0, so A.T @ u / s is nothing or rounding noise. That
#   direction, too, has length 1 and a right angle to the others: QR completes it, or the SVD.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    A = X - mean
    wide = X.shape[1] > len(X)
    values, columns = np.linalg.eigh(A @ A.T if wide else A.T @ A)
    values, columns = np.maximum(values[::-1], 0), columns[:, ::-1]
    components = (A.T @ columns / np.sqrt(values + 1e-12)).T if wide else columns.T
    return mean, components, values / (len(X) - 1)
