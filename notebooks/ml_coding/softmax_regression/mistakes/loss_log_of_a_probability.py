"""Goes back to probabilities and takes their log again."""


# part: loss
# fails: loss-extremes
# says: An exponential over- or underflows on the way to your loss, and its log is infinite. You
#   have the log already, from log_softmax: pick from it.
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    p = np.exp(log_p)[np.arange(len(y)), y]
    return -np.log(p).mean() + lam / 2 * np.sum(theta[:, :-1] ** 2)
