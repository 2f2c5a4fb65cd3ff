"""Leaves out 1/n."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-matches-scipy, gradient-zero-at-optimum, gradient-extremes, estimator-matches-sklearn, estimator-two-classes, estimator-base-rates
# says: Your slopes are n times too large: the loss is a mean over rows, so divide (P - Y).T @ X
#   and the column sums by n.
def gradient(theta, X, y, lam=0.0):
    R = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R[np.arange(len(y)), y] -= 1
    slope = np.column_stack([R.T @ X, R.sum(axis=0)])
    slope[:, :-1] += lam * theta[:, :-1]
    return slope
