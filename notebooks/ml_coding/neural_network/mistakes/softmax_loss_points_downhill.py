"""Returns Y - P."""


# part: softmax-loss
# fails: softmax-loss-by-hand, softmax-loss-measured-slopes, softmax-loss-matches-sklearn,
#   softmax-loss-extremes, softmax-loss-leaves-inputs, backward-measured-slopes,
#   estimator-matches-sklearn
# says: Your dZ has the wrong sign: it is Y - P, the way down. The gradient points uphill, P - Y,
#   and the step subtracts it.
def softmax_loss(Z, y):
    Z = np.asarray(Z, dtype=float)
    own = np.arange(len(Z)), y
    shifted = Z - Z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    dZ = np.exp(log_p)
    dZ[own] -= 1
    return -log_p[own].mean(), -dZ / len(Z)
