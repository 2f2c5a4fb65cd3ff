"""Active means misclassified, as in the perceptron."""


# part: objective
# fails: objective-by-hand, objective-differences
# says: Only rows on the wrong side pull in your slope. That is the perceptron. With the hinge
#   every row with a margin below 1 pulls, also one on the right side inside the street.
def objective(w, X, y, lam, loss="hinge"):
    w, X, y = (np.asarray(each, dtype=float) for each in (w, X, y))
    slack = np.maximum(0, 1 - y * (X @ w))
    losses, pull = (slack, slack > 1) if loss == "hinge" else (slack**2, 2 * slack)
    value = np.mean(losses) + lam / 2 * np.sum(w**2)
    return value, lam * w - X.T @ (pull * y) / len(y)
