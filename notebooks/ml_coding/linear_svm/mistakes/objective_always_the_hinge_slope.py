"""The squared hinge pulls with 1."""


# part: objective
# fails: objective-by-hand, objective-differences, objective-sklearn
# says: Under the squared hinge a row pulls in proportion to its slack, by 2 * slack. You use the
#   0 or 1 of the plain hinge for both losses.
def objective(w, X, y, lam, loss="hinge"):
    w, X, y = (np.asarray(each, dtype=float) for each in (w, X, y))
    slack = np.maximum(0, 1 - y * (X @ w))
    losses, pull = (slack, slack > 0) if loss == "hinge" else (slack**2, slack > 0)
    value = np.mean(losses) + lam / 2 * np.sum(w**2)
    return value, lam * w - X.T @ (pull * y) / len(y)
