"""Leaves the slopes of the intercepts at zero."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-matches-scipy, gradient-extremes, estimator-matches-sklearn, estimator-two-classes, estimator-base-rates
# says: The slopes of the intercepts are 0 in your answer, so they would never move. They are
#   the column means of P - Y.
def gradient(theta, X, y, lam=0.0):
    R = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R[np.arange(len(y)), y] -= 1
    slope = np.zeros(theta.shape)
    slope[:, :-1] = R.T @ X / len(y)
    slope[:, :-1] += lam * theta[:, :-1]
    return slope
