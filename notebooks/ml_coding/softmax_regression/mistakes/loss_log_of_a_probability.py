"""Goes back to probabilities and takes their log again."""


# part: loss
# fails: loss-extremes
# says: exp of the log-probability underflows to 0 and its log is -inf. You had the log already:
#   pick from it.
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    p = np.exp(log_p)[np.arange(len(y)), y]
    return -np.log(p).mean() + lam / 2 * np.sum(theta[:, :-1] ** 2)
