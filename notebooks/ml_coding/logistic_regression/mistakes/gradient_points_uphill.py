"""Uses y - p, the direction of the step, where the gradient was asked."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-check-grad,
#   gradient-zero-at-optimum, gradient-extremes, minimise-log-odds, minimise-level-ground,
#   minimise-matches-sklearn, minimise-separable, estimator-labels, estimator-matches-sklearn
# says: y - p is the direction in which to move, which is minus the gradient. The gradient of the
#   log loss has p - y; the optimiser puts in the minus.
def gradient(theta, X, y, lam=0.0):
    residual = y - sigmoid(X @ theta[:-1] + theta[-1])
    return np.append(X.T @ residual / len(y) + lam * theta[:-1], residual.mean())
