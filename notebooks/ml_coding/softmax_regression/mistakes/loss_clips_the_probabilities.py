"""Caps the cost of a confident wrong row."""


# part: loss
# fails: loss-extremes
# says: The clip at 1e-15 makes every hopeless row cost 34.5, be its logit wrong by 40 or by
#   4000. Pick from the log-softmax, where no clip is needed.
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    p = np.clip(np.exp(log_p), 1e-15, 1)[np.arange(len(y)), y]
    return -np.log(p).mean() + lam / 2 * np.sum(theta[:, :-1] ** 2)
