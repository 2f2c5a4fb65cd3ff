"""Refuses alpha = 0 and alpha = 1."""


# part: certificate
# fails: certificate-by-hand, certificate-meets, certificate-refuses, certificate-dtypes,
#   estimator-interface, estimator-labels, estimator-sklearn, estimator-orders, estimator-ties,
#   estimator-refuses
# says: You refuse alphas of exactly 0 and 1. Most rows end there: outside the street alpha is 0,
#   inside it is 1. Both ends are allowed.
def certificate(alpha, X, y, lam):
    if np.min(alpha) <= 0 or np.max(alpha) >= 1:
        raise ValueError("Every alpha must be from 0 to 1, or the floor is no floor.")
    w = X.T @ (alpha * y) / (lam * len(y))
    ceiling, _ = objective(w, X, y, lam)
    return w, ceiling, np.mean(alpha) - lam / 2 * np.sum(w**2)
