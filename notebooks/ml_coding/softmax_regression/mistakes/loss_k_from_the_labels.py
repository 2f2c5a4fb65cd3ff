"""Takes the number of classes from the batch."""


# part: loss
# fails: loss-missing-class
# says: Counted from the labels, K is too small when classes don't occur in a batch. The number
#   of classes is the number of rows of theta.
def loss(theta, X, y, lam=0.0):
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    Y = np.eye(y.max() + 1)[y]
    return -np.mean(np.sum(Y * log_p, axis=1)) + lam / 2 * np.sum(theta[:, :-1] ** 2)
