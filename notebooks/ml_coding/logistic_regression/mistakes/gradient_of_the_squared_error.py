"""Keeps the factor p (1 - p), which belongs to the squared error."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-check-grad,
#   gradient-zero-at-optimum, gradient-extremes, minimise-matches-sklearn, minimise-separable,
#   estimator-matches-sklearn
# says: You multiply by p (1 - p): that is the gradient of the squared error, the one that
#   vanishes where the model is confident and wrong. For the log loss the factor cancels and p
#   - y is left.
def gradient(theta, X, y, lam=0.0):
    p = sigmoid(X @ theta[:-1] + theta[-1])
    residual = (p - y) * p * (1 - p)
    return np.append(X.T @ residual / len(y) + lam * theta[:-1], residual.mean())
