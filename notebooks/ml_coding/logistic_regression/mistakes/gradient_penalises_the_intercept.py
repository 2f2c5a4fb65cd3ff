"""Adds the penalty to every entry, the intercept among them."""


# part: gradient
# fails: gradient-central-differences, gradient-check-grad, gradient-zero-at-optimum,
#   minimise-log-odds, minimise-matches-sklearn, minimise-separable, estimator-matches-sklearn
# says: You add lam times theta to all entries. The last one is the intercept, which the loss
#   doesn't penalise, so its slope is the mean of p - y alone.
def gradient(theta, X, y, lam=0.0):
    residual = sigmoid(X @ theta[:-1] + theta[-1]) - y
    return np.append(X.T @ residual, residual.sum()) / len(y) + lam * theta
