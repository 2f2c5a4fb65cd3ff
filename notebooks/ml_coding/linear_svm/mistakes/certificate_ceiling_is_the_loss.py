"""The ceiling leaves out the penalty."""


# part: certificate
# fails: certificate-by-hand, certificate-bracket, certificate-meets, estimator-sklearn,
#   estimator-orders
# says: Your ceiling is the mean hinge alone. The objective has the penalty in it, too.
def certificate(alpha, X, y, lam):
    alpha, X, y = (np.asarray(each, dtype=float) for each in (alpha, X, y))
    if np.min(alpha) < 0 or np.max(alpha) > 1:
        raise ValueError("Every alpha must be from 0 to 1, or the floor is no floor.")
    w = X.T @ (alpha * y) / (lam * len(y))
    ceiling = np.mean(np.maximum(0, 1 - y * (X @ w)))
    return w, ceiling, np.mean(alpha) - lam / 2 * np.sum(w**2)
