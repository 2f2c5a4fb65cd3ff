"""Forgets to divide by the number of rows."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-check-grad,
#   gradient-zero-at-optimum, gradient-extremes, minimise-level-ground,
#   minimise-matches-sklearn, minimise-separable, minimise-rows-twice,
#   estimator-matches-sklearn, minimise-log-odds
# says: Your gradient is a sum over the rows, and the loss is a mean: divide by n. Against a sum,
#   the penalty would also weigh n times less.
def gradient(theta, X, y, lam=0.0):
    residual = sigmoid(X @ theta[:-1] + theta[-1]) - y
    return np.append(X.T @ residual + lam * theta[:-1], residual.sum())
