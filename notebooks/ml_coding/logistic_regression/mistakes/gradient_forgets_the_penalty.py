"""Differentiates the mean loss and stops there."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-check-grad,
#   gradient-zero-at-optimum, minimise-matches-sklearn, minimise-separable,
#   estimator-matches-sklearn
# says: The slope of lam / 2 times the squared weights is missing: add lam times w to the first d
#   entries.
def gradient(theta, X, y, lam=0.0):
    residual = sigmoid(X @ theta[:-1] + theta[-1]) - y
    return np.append(X.T @ residual, residual.sum()) / len(y)
