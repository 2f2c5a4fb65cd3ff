"""Leaves the slope of the intercept at zero."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-check-grad, minimise-log-odds,
#   minimise-matches-sklearn, minimise-separable, estimator-matches-sklearn
# says: The last entry of your gradient is 0, so no optimiser will ever move the intercept. It
#   acts like a feature that is always 1: its slope is the mean of p - y.
def gradient(theta, X, y, lam=0.0):
    residual = sigmoid(X @ theta[:-1] + theta[-1]) - y
    return np.append(X.T @ residual / len(y) + lam * theta[:-1], 0.0)
