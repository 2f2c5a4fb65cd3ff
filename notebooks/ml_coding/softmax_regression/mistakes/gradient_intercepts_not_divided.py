"""Divides the slopes of the weights by n, but not those of the intercepts."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-matches-scipy,
#   gradient-extremes, estimator-labels, estimator-matches-sklearn, estimator-two-classes,
#   estimator-base-rates
# says: Your slopes of the intercepts are n times too large: like those of the weights they are
#   means over the rows. R.mean(axis=0), or divide both by n.
def gradient(theta, X, y, lam=0.0):
    R = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R[np.arange(len(y)), y] -= 1
    return np.column_stack([R.T @ X / len(y) + lam * theta[:, :-1], R.sum(axis=0)])
