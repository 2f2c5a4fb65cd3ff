"""The penalty is in the value, not in the slope."""


# part: objective
# fails: objective-by-hand, objective-differences, objective-sklearn
# says: Your value has the penalty and your slope has not, so nothing shrinks w. The slope of
#   lam / 2 times the squared norm is lam * w: add it.
def objective(w, X, y, lam, loss="hinge"):
    w, X, y = (np.asarray(each, dtype=float) for each in (w, X, y))
    slack = np.maximum(0, 1 - y * (X @ w))
    losses, pull = (slack, slack > 0) if loss == "hinge" else (slack**2, 2 * slack)
    value = np.mean(losses) + lam / 2 * np.sum(w**2)
    return value, -X.T @ (pull * y) / len(y)
