"""The slope forgets the labels."""


# part: objective
# fails: objective-by-hand, objective-differences, objective-sklearn, objective-kink
# says: Your slope adds the rows of both classes with the same sign. The margin is y times x . w,
#   so its slope in w is y times x: multiply the pull by y.
def objective(w, X, y, lam, loss="hinge"):
    w, X, y = (np.asarray(each, dtype=float) for each in (w, X, y))
    slack = np.maximum(0, 1 - y * (X @ w))
    losses, pull = (slack, slack > 0) if loss == "hinge" else (slack**2, 2 * slack)
    value = np.mean(losses) + lam / 2 * np.sum(w**2)
    return value, lam * w - X.T @ pull / len(y)
