"""Averages over all entries of P - Y."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-matches-scipy, gradient-zero-at-optimum, gradient-extremes, estimator-matches-sklearn, estimator-two-classes
# says: You divide by n * K. The loss is a mean over n rows; the K classes of a row are not
#   averaged.
def gradient(theta, X, y, lam=0.0):
    R = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R[np.arange(len(y)), y] -= 1
    slope = np.column_stack([R.T @ X, R.sum(axis=0)]) / R.size
    slope[:, :-1] += lam * theta[:, :-1]
    return slope
