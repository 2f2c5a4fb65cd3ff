"""Penalises lam times the squared norm."""


# part: objective
# fails: objective-by-hand, objective-differences, objective-sklearn, objective-kink,
#   certificate-by-hand, certificate-bracket, certificate-meets, estimator-orders
# says: The penalty is lam / 2 times the squared norm, so that its slope is lam times w. Without
#   the half you have doubled lam in the value.
def objective(w, X, y, lam, loss="hinge"):
    w, X, y = (np.asarray(each, dtype=float) for each in (w, X, y))
    slack = np.maximum(0, 1 - y * (X @ w))
    losses, pull = (slack, slack > 0) if loss == "hinge" else (slack**2, 2 * slack)
    value = np.mean(losses) + lam * np.sum(w**2)
    return value, lam * w - X.T @ (pull * y) / len(y)
