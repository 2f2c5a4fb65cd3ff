"""Takes lam for lam / 2."""


# part: loss
# fails: loss-by-hand, loss-matches-sklearn, gradient-central-differences
# says: Your penalty is twice too large: it is lam / 2 times the squared weights.
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    return -log_p[np.arange(len(y)), y].mean() + lam * np.sum(theta[:, :-1] ** 2)
