"""Shrinks the intercepts."""


# part: loss
# fails: loss-matches-sklearn, gradient-central-differences
# says: Your penalty includes the last column of theta. The intercepts are free: square theta[:,
#   :-1] only.
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    return -log_p[np.arange(len(y)), y].mean() + lam / 2 * np.sum(theta**2)
