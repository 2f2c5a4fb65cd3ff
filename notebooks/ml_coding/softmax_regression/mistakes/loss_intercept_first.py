"""Takes the first column for the intercepts."""


# part: loss
# fails: loss-by-hand, loss-matches-sklearn, loss-extremes, loss-missing-class, gradient-central-differences
# says: You read the intercepts from the first column of theta; they stand in the last one.
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, 1:].T + theta[:, 0])
    return -log_p[np.arange(len(y)), y].mean() + lam / 2 * np.sum(theta[:, 1:] ** 2)
