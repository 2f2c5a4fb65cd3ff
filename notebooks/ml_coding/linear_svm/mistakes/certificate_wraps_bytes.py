"""Leaves small integers as they are."""


# part: certificate
# fails: certificate-dtypes
# says: Bytes stay bytes: the sum over the rows wraps around at 127. Convert to floats before you
#   multiply.
def certificate(alpha, X, y, lam):

    alpha = np.asarray(alpha)
    X = np.asarray(X)
    y = np.asarray(y)
    if (alpha < 0).any() or (alpha > 1).any():
        raise ValueError("alpha")
    n = len(y)
    w = X.T @ (alpha * y) / (lam * n)
    ceiling = objective(w, X, y, lam)[0]
    floor = alpha.mean() - lam / 2 * (w @ w)
    return w, ceiling, floor
