"""Averages the penalty over the rows."""


# part: loss
# fails: loss-by-hand, loss-matches-sklearn, gradient-central-differences
# says: You divide the penalty by a count as well. Here lam / 2 times the sum of all squared
#   weights stands outside the mean.
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    return -log_p[np.arange(len(y)), y].mean() + lam / (2 * len(y)) * np.sum(theta[:, :-1] ** 2)
