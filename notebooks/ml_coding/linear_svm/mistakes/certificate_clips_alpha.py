"""Clips alpha quietly."""


# part: certificate
# fails: certificate-refuses
# says: You clip alpha into 0 to 1. The caller then gets the certificate of another alpha without
#   a word; raise ValueError.
def certificate(alpha, X, y, lam):
    alpha, X, y = (np.asarray(each, dtype=float) for each in (alpha, X, y))
    alpha = np.clip(alpha, 0, 1)
    w = X.T @ (alpha * y) / (lam * len(y))
    ceiling, _ = objective(w, X, y, lam)
    return w, ceiling, np.mean(alpha) - lam / 2 * np.sum(w**2)
