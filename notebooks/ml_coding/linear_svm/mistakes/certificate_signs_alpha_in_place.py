"""Multiplies the caller's alpha by y."""


# part: certificate
# fails: certificate-dtypes
# says: You multiply alpha by y in place, so the caller's alphas change (and the mean after it is
#   a mean of signed alphas). Build a new array.
def certificate(alpha, X, y, lam):
    alpha, X, y = (np.asarray(each, dtype=float) for each in (alpha, X, y))
    if np.min(alpha) < 0 or np.max(alpha) > 1:
        raise ValueError("Every alpha must be from 0 to 1, or the floor is no floor.")
    share = np.mean(alpha)
    alpha *= y
    w = X.T @ alpha / (lam * len(y))
    ceiling, _ = objective(w, X, y, lam)
    return w, ceiling, share - lam / 2 * np.sum(w**2)
