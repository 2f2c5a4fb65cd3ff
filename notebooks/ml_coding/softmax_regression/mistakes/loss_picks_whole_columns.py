"""Writes log_p[:, y]."""


# part: loss
# fails: loss-by-hand, loss-matches-sklearn, loss-extremes, loss-missing-class, gradient-central-differences
# says: log_p[:, y] takes a whole column for each label: an (n, n) array, mostly of other rows'
#   numbers. Pair the indices: log_p[np.arange(n), y].
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    return -log_p[:, y].mean() + lam / 2 * np.sum(theta[:, :-1] ** 2)
