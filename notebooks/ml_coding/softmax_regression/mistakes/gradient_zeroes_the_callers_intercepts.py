"""Prepares the penalty inside theta."""


# part: gradient
# fails: gradient-extremes, estimator-matches-sklearn, estimator-two-classes, estimator-base-rates
# says: W = theta is the same array, so W[:, -1] = 0 wipes out the caller's intercepts. Copy it,
#   or add the penalty to a slice of your own result.
def gradient(theta, X, y, lam=0.0):
    R = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R[np.arange(len(y)), y] -= 1
    slope = np.column_stack([R.T @ X, R.sum(axis=0)]) / len(y)
    W = theta
    W[:, -1] = 0
    return slope + lam * W
