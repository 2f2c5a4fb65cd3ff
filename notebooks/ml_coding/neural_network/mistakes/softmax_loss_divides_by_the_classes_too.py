"""Averages over all entries."""


# part: softmax-loss
# fails: softmax-loss-by-hand, softmax-loss-matches-sklearn, softmax-loss-extremes,
#   softmax-loss-leaves-inputs, estimator-matches-sklearn
# says: You divide by n times k, the number of entries. A row has one loss, so the mean is over the
#   n rows only.
def softmax_loss(Z, y):
    Z = np.asarray(Z, dtype=float)
    own = np.arange(len(Z)), y
    shifted = Z - Z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    dZ = np.exp(log_p)
    dZ[own] -= 1
    return -log_p[own].sum() / Z.size, dZ / Z.size
