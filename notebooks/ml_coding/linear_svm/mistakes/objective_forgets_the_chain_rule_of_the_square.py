"""The slope of the squared hinge lacks the 2."""


# part: objective
# fails: objective-by-hand, objective-differences, objective-sklearn
# says: The slope of the squared slack is two times the slack: there is no half in front of this
#   loss that could cancel the 2.
def objective(w, X, y, lam, loss="hinge"):
    w, X, y = (np.asarray(each, dtype=float) for each in (w, X, y))
    slack = np.maximum(0, 1 - y * (X @ w))
    losses, pull = (slack, slack > 0) if loss == "hinge" else (slack**2, slack)
    value = np.mean(losses) + lam / 2 * np.sum(w**2)
    return value, lam * w - X.T @ (pull * y) / len(y)
