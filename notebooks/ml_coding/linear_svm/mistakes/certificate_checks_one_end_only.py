"""Looks for alpha above 1 only."""


# part: certificate
# fails: certificate-refuses
# says: You refuse alphas above 1 and let negative ones through. A negative alpha turns the line
#   under the hinge into one that crosses it.
def certificate(alpha, X, y, lam):
    if np.max(alpha) > 1:
        raise ValueError("Every alpha must be from 0 to 1, or the floor is no floor.")
    w = X.T @ (alpha * y) / (lam * len(y))
    ceiling, _ = objective(w, X, y, lam)
    return w, ceiling, np.mean(alpha) - lam / 2 * np.sum(w**2)
