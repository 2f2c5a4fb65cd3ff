"""The floor takes the sum of alpha."""


# part: certificate
# fails: certificate-by-hand, certificate-bracket, certificate-meets, certificate-refuses,
#   certificate-dtypes, estimator-sklearn, estimator-orders
# says: Your floor adds the alphas up, and so lies above the optimum: it is no floor. The loss is
#   a mean, and so is this term.
def certificate(alpha, X, y, lam):
    if np.min(alpha) < 0 or np.max(alpha) > 1:
        raise ValueError("Every alpha must be from 0 to 1, or the floor is no floor.")
    w = X.T @ (alpha * y) / (lam * len(y))
    ceiling, _ = objective(w, X, y, lam)
    return w, ceiling, np.sum(alpha) - lam / 2 * np.sum(w**2)
