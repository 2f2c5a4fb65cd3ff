"""Shrinks the intercepts."""


# part: gradient
# fails: gradient-central-differences, gradient-matches-scipy, gradient-zero-at-optimum, estimator-matches-sklearn, estimator-two-classes, estimator-base-rates
# says: You add lam * theta to the last column, too. The penalty leaves the intercepts out, so
#   their slopes are those of the loss alone.
def gradient(theta, X, y, lam=0.0):
    R = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R[np.arange(len(y)), y] -= 1
    slope = np.column_stack([R.T @ X, R.sum(axis=0)]) / len(y)
    return slope + lam * theta
