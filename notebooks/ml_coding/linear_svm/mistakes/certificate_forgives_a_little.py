"""Allows alpha a small tolerance."""


# part: certificate
# fails: certificate-refuses
# says: You let an alpha through that is a little outside 0 to 1. The promise of a floor ends exactly
#   there: no tolerance.
def certificate(alpha, X, y, lam):

    alpha = np.asarray(alpha, dtype=float)
    X = np.asarray(X, dtype=float)
    y = np.asarray(y, dtype=float)
    if (alpha < -1e-9).any() or (alpha > 1 + 1e-9).any():
        raise ValueError("alpha")
    n = len(y)
    w = X.T @ (alpha * y) / (lam * n)
    ceiling = objective(w, X, y, lam)[0]
    floor = alpha.mean() - lam / 2 * (w @ w)
    return w, ceiling, floor
