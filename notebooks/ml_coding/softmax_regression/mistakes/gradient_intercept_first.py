"""Takes the first column of theta for the intercepts."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-matches-scipy, gradient-zero-at-optimum, gradient-extremes, estimator-labels, estimator-matches-sklearn, estimator-two-classes, estimator-base-rates
# says: You take the first column of theta for the intercepts; they stand in the last one.
def gradient(theta, X, y, lam=0.0):
    R = np.exp(log_softmax(X @ theta[:, 1:].T + theta[:, 0]))
    R[np.arange(len(y)), y] -= 1
    slope = np.column_stack([R.sum(axis=0), R.T @ X]) / len(y)
    slope[:, 1:] += lam * theta[:, 1:]
    return slope
