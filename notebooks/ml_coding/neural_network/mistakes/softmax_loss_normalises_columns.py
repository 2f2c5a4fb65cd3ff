"""Sums over the rows instead of the classes."""


# part: softmax-loss
# fails: softmax-loss-by-hand, softmax-loss-measured-slopes, softmax-loss-matches-sklearn,
#   softmax-loss-extremes, softmax-loss-leaves-inputs, backward-measured-slopes,
#   estimator-matches-sklearn
# says: Probabilities must add up to 1 along a row, over the classes: sum over axis 1. You summed
#   over the rows of the batch.
def softmax_loss(Z, y):
    Z = np.asarray(Z, dtype=float)
    own = np.arange(len(Z)), y
    shifted = Z - Z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=0, keepdims=True))
    dZ = np.exp(log_p)
    dZ[own] -= 1
    return -log_p[own].mean(), dZ / len(Z)
