"""The floor adds the penalty."""


# part: certificate
# fails: certificate-by-hand, certificate-bracket, certificate-meets, certificate-refuses,
#   certificate-dtypes, estimator-sklearn, estimator-orders
# says: You add the penalty to the floor. At the lowest point of (5) the data part contributes
#   -lam times the squared norm and the penalty + lam / 2 of it, which leaves minus lam / 2.
def certificate(alpha, X, y, lam):
    if np.min(alpha) < 0 or np.max(alpha) > 1:
        raise ValueError("Every alpha must be from 0 to 1, or the floor is no floor.")
    w = X.T @ (alpha * y) / (lam * len(y))
    ceiling, _ = objective(w, X, y, lam)
    return w, ceiling, np.mean(alpha) + lam / 2 * np.sum(w**2)
