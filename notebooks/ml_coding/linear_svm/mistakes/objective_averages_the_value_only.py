"""The value is a mean, the slope a sum."""


# part: objective
# fails: objective-by-hand, objective-differences, objective-anchors, objective-sklearn,
#   objective-kink
# says: Your value is a mean over the rows and your slope a sum, so the two belong to different
#   functions. Divide the data part of the slope by n.
def objective(w, X, y, lam, loss="hinge"):
    slack = np.maximum(0, 1 - y * (X @ w))
    losses, pull = (slack, slack > 0) if loss == "hinge" else (slack**2, 2 * slack)
    value = np.mean(losses) + lam / 2 * np.sum(w**2)
    return value, lam * w - X.T @ (pull * y)
