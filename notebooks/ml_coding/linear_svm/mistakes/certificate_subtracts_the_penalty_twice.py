"""The floor subtracts lam times the squared norm."""


# part: certificate
# fails: certificate-by-hand, certificate-meets, certificate-refuses, certificate-dtypes,
#   estimator-orders
# says: You subtract too much of the squared norm, so the floor never meets the ceiling. The data
#   part of (5) takes lam times it away and the penalty adds lam / 2 back: subtract lam / 2 of it.
def certificate(alpha, X, y, lam):
    if np.min(alpha) < 0 or np.max(alpha) > 1:
        raise ValueError("Every alpha must be from 0 to 1, or the floor is no floor.")
    w = X.T @ (alpha * y) / (lam * len(y))
    ceiling, _ = objective(w, X, y, lam)
    return w, ceiling, np.mean(alpha) - lam * np.sum(w**2)
