"""Puts the penalty inside the mean."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-matches-scipy, gradient-zero-at-optimum, gradient-extremes, estimator-matches-sklearn, estimator-two-classes
# says: You divide the penalty by n together with the data term. lam times W is added after the
#   division.
def gradient(theta, X, y, lam=0.0):
    R = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R[np.arange(len(y)), y] -= 1
    slope = np.column_stack([R.T @ X, R.sum(axis=0)])
    slope[:, :-1] += lam * theta[:, :-1]
    return slope / len(y)
