"""Multiplies p - y by the softmax Jacobian once more."""


# part: softmax-loss
# fails: softmax-loss-by-hand, softmax-loss-measured-slopes, softmax-loss-matches-sklearn,
#   softmax-loss-extremes, softmax-loss-leaves-inputs, backward-measured-slopes,
#   estimator-matches-sklearn
# says: P - Y is the slope in the logits already. You multiplied it by the softmax Jacobian a second
#   time; leave that out.
def softmax_loss(Z, y):
    Z = np.asarray(Z, dtype=float)
    own = np.arange(len(Z)), y
    shifted = Z - Z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    dZ = np.exp(log_p)
    P = dZ.copy()
    dZ[own] -= 1
    dZ = P * (dZ - np.sum(P * dZ, axis=1, keepdims=True))
    return -log_p[own].mean(), dZ / len(Z)
