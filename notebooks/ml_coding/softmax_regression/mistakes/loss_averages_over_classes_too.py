"""Averages a one-hot product over all n * K entries."""


# part: loss
# fails: loss-by-hand, loss-anchors, loss-matches-sklearn, loss-extremes, loss-missing-class, gradient-central-differences
# says: np.mean of the one-hot product divides by n * K, though only n entries count. Sum over
#   the classes first, then average over the rows.
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    Y = np.eye(len(theta))[y]
    return -np.mean(Y * log_p) + lam / 2 * np.sum(theta[:, :-1] ** 2)
