"""Adds the norm in place of its square."""


# part: loss
# fails: loss-by-hand, loss-matches-sklearn, gradient-central-differences
# says: np.linalg.norm is the square root of the sum of squares. The penalty is lam / 2 times
#   the square itself.
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    return -log_p[np.arange(len(y)), y].mean() + lam / 2 * np.linalg.norm(theta[:, :-1])
