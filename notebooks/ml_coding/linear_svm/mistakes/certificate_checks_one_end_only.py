"""Looks for alpha above 1 only."""


# part: certificate
# fails: certificate-refuses
# says: A negative alpha gets through. It turns the line under the hinge into one that crosses it, so
#   the floor is none: refuse what is below 0 as well as what is above 1.
def certificate(alpha, X, y, lam):
    alpha, X, y = (np.asarray(each, dtype=float) for each in (alpha, X, y))
    if np.max(alpha) > 1:
        raise ValueError("Every alpha must be from 0 to 1, or the floor is no floor.")
    w = X.T @ (alpha * y) / (lam * len(y))
    ceiling, _ = objective(w, X, y, lam)
    return w, ceiling, np.mean(alpha) - lam / 2 * np.sum(w**2)
