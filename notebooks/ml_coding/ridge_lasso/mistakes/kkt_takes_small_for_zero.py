"""Treats weights below a tolerance as zero."""


# part: kkt-residual
# fails: kkt-slopes, kkt-by-hand
# says: You give small weights the slack of zero ones (np.isclose). A weight of 1e-7 is not
#   dropped, and its pull must be exactly alpha: test w == 0.
def kkt_residual(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    g = X.T @ (y - X @ w) / len(X)
    at_zero = np.maximum(np.abs(g) - alpha, 0.0)
    return np.where(np.isclose(w, 0, atol=1e-6), at_zero, np.abs(g - alpha * np.sign(w)))
