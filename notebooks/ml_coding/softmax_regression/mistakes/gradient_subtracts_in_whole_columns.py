"""Writes R[:, y] -= 1."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-matches-scipy, gradient-zero-at-optimum, gradient-extremes, estimator-labels, estimator-matches-sklearn, estimator-two-classes, estimator-base-rates
# says: Your slopes do not depend on which label stands in which row. R[:, y] -= 1 lowers the
#   columns of all labels in every row; one entry per row is meant: R[np.arange(n), y] -= 1.
def gradient(theta, X, y, lam=0.0):
    R = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R[:, y] -= 1
    slope = np.column_stack([R.T @ X, R.sum(axis=0)]) / len(y)
    slope[:, :-1] += lam * theta[:, :-1]
    return slope
