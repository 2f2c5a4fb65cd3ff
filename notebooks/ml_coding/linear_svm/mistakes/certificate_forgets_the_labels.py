"""w without the signs."""


# part: certificate
# fails: certificate-by-hand, certificate-meets, certificate-refuses, certificate-dtypes,
#   estimator-orders
# says: You sum the rows without their labels. Every row enters w with its sign: alpha times y
#   times x.
def certificate(alpha, X, y, lam):
    if np.min(alpha) < 0 or np.max(alpha) > 1:
        raise ValueError("Every alpha must be from 0 to 1, or the floor is no floor.")
    w = X.T @ alpha / (lam * len(y))
    ceiling, _ = objective(w, X, y, lam)
    return w, ceiling, np.mean(alpha) - lam / 2 * np.sum(w**2)
