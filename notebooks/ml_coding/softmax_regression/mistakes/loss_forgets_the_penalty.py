"""Returns the cross-entropy alone."""


# part: loss
# fails: loss-by-hand, loss-matches-sklearn, gradient-central-differences
# says: Your loss does not depend on lam. Add lam / 2 times the sum of the squared weights.
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    return -log_p[np.arange(len(y)), y].mean()
