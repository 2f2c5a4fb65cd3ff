"""Returns (d + 1, K)."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-matches-scipy, gradient-zero-at-optimum, gradient-extremes, estimator-labels, estimator-matches-sklearn, estimator-two-classes, estimator-base-rates
# says: Your result has shape (d + 1, K). theta is (K, d + 1), and the gradient has the shape of
#   theta: (P - Y).T @ X.
def gradient(theta, X, y, lam=0.0):
    R = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R[np.arange(len(y)), y] -= 1
    slope = np.column_stack([R.T @ X, R.sum(axis=0)]) / len(y)
    slope[:, :-1] += lam * theta[:, :-1]
    return slope.T
