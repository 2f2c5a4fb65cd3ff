"""Treats the last weight as a free intercept."""


# part: objective
# fails: objective-by-hand, objective-sklearn, objective-kink, certificate-by-hand,
#   certificate-bracket, certificate-meets, estimator-sklearn, estimator-orders
# says: You leave the last weight out of the penalty. Here an intercept is the weight of a
#   constant column, and it is penalised like every other weight, as in LinearSVC.
def objective(w, X, y, lam, loss="hinge"):
    w, X, y = (np.asarray(each, dtype=float) for each in (w, X, y))
    slack = np.maximum(0, 1 - y * (X @ w))
    losses, pull = (slack, slack > 0) if loss == "hinge" else (slack**2, 2 * slack)
    value = np.mean(losses) + lam / 2 * np.sum(w[:-1] ** 2)
    return value, lam * np.append(w[:-1], 0) - X.T @ (pull * y) / len(y)
