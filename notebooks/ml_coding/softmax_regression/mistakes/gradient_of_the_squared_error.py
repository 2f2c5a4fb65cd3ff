"""Multiplies by p (1 - p)."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-matches-scipy, gradient-zero-at-optimum, gradient-extremes, estimator-matches-sklearn, estimator-two-classes
# says: p (1 - p) is in your slopes, as if the loss were a squared error of independent
#   sigmoids. Cross-entropy cancels it: the slope in the logits is P - Y.
def gradient(theta, X, y, lam=0.0):
    P = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R = (P - np.eye(len(theta))[y]) * P * (1 - P)
    slope = np.column_stack([R.T @ X, R.sum(axis=0)]) / len(y)
    slope[:, :-1] += lam * theta[:, :-1]
    return slope
