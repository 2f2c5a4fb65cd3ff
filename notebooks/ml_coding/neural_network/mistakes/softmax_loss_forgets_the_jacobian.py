"""Returns the slope in the probabilities."""


# part: softmax-loss
# fails: softmax-loss-by-hand, softmax-loss-measured-slopes, softmax-loss-matches-sklearn,
#   softmax-loss-extremes, softmax-loss-leaves-inputs, backward-measured-slopes,
#   estimator-matches-sklearn
# says: Your dZ is -1 / p at the right class and 0 elsewhere: that is the slope in p. The softmax
#   lies between p and the logits; with its Jacobian you get P - Y.
def softmax_loss(Z, y):
    Z = np.asarray(Z, dtype=float)
    own = np.arange(len(Z)), y
    shifted = Z - Z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    dZ = np.zeros(Z.shape)
    dZ[own] = -np.exp(-log_p[own])
    return -log_p[own].mean(), dZ / len(Z)
