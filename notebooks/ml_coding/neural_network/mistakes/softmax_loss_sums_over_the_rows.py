"""Returns the sum of the losses and its slope."""


# part: softmax-loss
# fails: softmax-loss-by-hand, softmax-loss-matches-sklearn, softmax-loss-extremes,
#   softmax-loss-leaves-inputs, estimator-matches-sklearn
# says: Loss and slope agree, but both are those of the sum over the rows. The mean is asked for:
#   divide both by n.
def softmax_loss(Z, y):
    Z = np.asarray(Z, dtype=float)
    own = np.arange(len(Z)), y
    shifted = Z - Z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    dZ = np.exp(log_p)
    dZ[own] -= 1
    return -log_p[own].sum(), dZ
