"""Takes the predicted label for the probabilities."""


# part: gradient
# fails: gradient-by-hand, gradient-central-differences, gradient-matches-scipy, gradient-zero-at-optimum, estimator-labels, estimator-matches-sklearn, estimator-two-classes, estimator-base-rates
# says: You compare predicted labels with labels, which is the perceptron. The slope of
#   cross-entropy uses the probabilities: P - Y.
def gradient(theta, X, y, lam=0.0):
    Z = X @ theta[:, :-1].T + theta[:, -1]
    R = np.eye(len(theta))[Z.argmax(axis=1)]
    R[np.arange(len(y)), y] -= 1
    slope = np.column_stack([R.T @ X, R.sum(axis=0)]) / len(y)
    slope[:, :-1] += lam * theta[:, :-1]
    return slope
