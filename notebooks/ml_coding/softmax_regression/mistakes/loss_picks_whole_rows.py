"""Writes log_p[y]."""


# part: loss
# fails: loss-by-hand, loss-matches-sklearn, loss-extremes, loss-missing-class, gradient-central-differences
# says: log_p[y] uses the labels as row numbers. Pair a row number with each label:
#   log_p[np.arange(n), y].
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    return -log_p[y].mean() + lam / 2 * np.sum(theta[:, :-1] ** 2)
