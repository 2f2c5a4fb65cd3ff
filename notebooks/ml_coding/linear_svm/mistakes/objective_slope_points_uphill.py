"""The data part of the slope has the wrong sign."""


# part: objective
# fails: objective-by-hand, objective-differences, objective-sklearn, objective-kink
# says: The data part of your slope has the wrong sign. The hinge is 1 minus the margin, so a row
#   that pulls contributes minus y times x.
def objective(w, X, y, lam, loss="hinge"):
    w, X, y = (np.asarray(each, dtype=float) for each in (w, X, y))
    slack = np.maximum(0, 1 - y * (X @ w))
    losses, pull = (slack, slack > 0) if loss == "hinge" else (slack**2, 2 * slack)
    value = np.mean(losses) + lam / 2 * np.sum(w**2)
    return value, lam * w + X.T @ (pull * y) / len(y)
