"""Sum of the losses in place of their mean."""


# part: objective
# fails: objective-by-hand, objective-anchors, objective-sklearn, objective-kink,
#   certificate-by-hand, certificate-bracket, certificate-meets, estimator-orders
# says: You add the losses up; this objective takes their mean. The sum belongs to the convention
#   with C, where lam is 1 / (n C). Divide by n, in the value and in the slope.
def objective(w, X, y, lam, loss="hinge"):
    slack = np.maximum(0, 1 - y * (X @ w))
    losses, pull = (slack, slack > 0) if loss == "hinge" else (slack**2, 2 * slack)
    value = np.sum(losses) + lam / 2 * np.sum(w**2)
    return value, lam * w - X.T @ (pull * y)
