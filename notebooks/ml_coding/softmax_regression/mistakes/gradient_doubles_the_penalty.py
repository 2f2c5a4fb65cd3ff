"""Forgets that the half cancels the square."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-matches-scipy, gradient-zero-at-optimum, gradient-extremes, estimator-matches-sklearn, estimator-two-classes
# says: The slope of lam / 2 times a square is lam times the weight: the half and the 2 cancel.
#   Yours is twice that.
def gradient(theta, X, y, lam=0.0):
    R = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R[np.arange(len(y)), y] -= 1
    slope = np.column_stack([R.T @ X, R.sum(axis=0)]) / len(y)
    slope[:, :-1] += 2 * lam * theta[:, :-1]
    return slope
