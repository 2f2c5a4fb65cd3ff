"""w is not divided by n."""


# part: certificate
# fails: certificate-by-hand, certificate-meets, certificate-refuses, certificate-dtypes,
#   estimator-orders
# says: You divide by lam but not by n. The objective is a mean, so w is the sum divided by lam *
#   n; without n alpha would be in the convention of a summed loss.
def certificate(alpha, X, y, lam):
    if np.min(alpha) < 0 or np.max(alpha) > 1:
        raise ValueError("Every alpha must be from 0 to 1, or the floor is no floor.")
    w = X.T @ (alpha * y) / lam
    ceiling, _ = objective(w, X, y, lam)
    return w, ceiling, np.mean(alpha) - lam / 2 * np.sum(w**2)
