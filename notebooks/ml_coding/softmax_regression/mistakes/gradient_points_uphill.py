"""Has Y - P."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-matches-scipy, gradient-zero-at-optimum, gradient-extremes, estimator-labels, estimator-matches-sklearn, estimator-two-classes, estimator-base-rates
# says: You have Y - P, the direction in which the data term falls. The gradient points uphill:
#   P - Y.
def gradient(theta, X, y, lam=0.0):
    R = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R = -R
    R[np.arange(len(y)), y] += 1
    slope = np.column_stack([R.T @ X, R.sum(axis=0)]) / len(y)
    slope[:, :-1] += lam * theta[:, :-1]
    return slope
