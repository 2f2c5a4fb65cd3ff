"""Builds the slope in the caller's w."""


# part: objective
# fails: objective-anchors, certificate-by-hand, certificate-bracket, certificate-meets,
#   certificate-refuses, certificate-dtypes, estimator-sklearn, estimator-orders
# says: You build the slope in w itself (w *= lam), so the caller's weights change. Work on a new
#   array.
def objective(w, X, y, lam, loss="hinge"):
    slack = np.maximum(0, 1 - y * (X @ w))
    losses, pull = (slack, slack > 0) if loss == "hinge" else (slack**2, 2 * slack)
    value = np.mean(losses) + lam / 2 * np.sum(w**2)
    w *= lam
    return value, w - X.T @ (pull * y) / len(y)
