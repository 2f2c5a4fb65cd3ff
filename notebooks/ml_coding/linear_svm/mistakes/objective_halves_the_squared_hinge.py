"""Puts a half in front of the squared hinge."""


# part: objective
# fails: objective-by-hand, objective-anchors, objective-sklearn
# says: You put a half in front of the squared hinge. LinearSVC and the docstring have none, so
#   the slope keeps its factor 2.
def objective(w, X, y, lam, loss="hinge"):
    slack = np.maximum(0, 1 - y * (X @ w))
    losses, pull = (slack, slack > 0) if loss == "hinge" else (slack**2 / 2, slack)
    value = np.mean(losses) + lam / 2 * np.sum(w**2)
    return value, lam * w - X.T @ (pull * y) / len(y)
