"""The floor subtracts lam times the squared norm."""


# part: certificate
# fails: certificate-by-hand, certificate-meets, certificate-refuses, certificate-dtypes,
#   estimator-orders
# says: You subtract lam times the squared norm and forget that the penalty itself adds lam / 2 of
#   it back. Your floor is true, but lower than it has to be, and never meets the ceiling.
def certificate(alpha, X, y, lam):
    if np.min(alpha) < 0 or np.max(alpha) > 1:
        raise ValueError("Every alpha must be from 0 to 1, or the floor is no floor.")
    w = X.T @ (alpha * y) / (lam * len(y))
    ceiling, _ = objective(w, X, y, lam)
    return w, ceiling, np.mean(alpha) - lam * np.sum(w**2)
