"""Uses sign(0) = 0 as the slope of |w| at zero."""


# part: kkt-residual
# fails: kkt-by-hand, kkt-alpha-max, kkt-sklearn-solution, kkt-slopes, estimator-certificate,
#   estimator-warm-start
# says: np.sign(0) is 0, so you ask zero weights for a pull of exactly 0. At zero |w| has every
#   slope from -1 to 1: any pull up to alpha is fine there, only the excess counts.
def kkt_residual(X, y, w, alpha):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    g = X.T @ (y - X @ w) / len(X)
    return np.abs(g - alpha * np.sign(w))
