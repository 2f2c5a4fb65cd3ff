"""Returns the slope of the sum."""


# part: softmax-loss
# fails: softmax-loss-by-hand, softmax-loss-measured-slopes, softmax-loss-matches-sklearn,
#   softmax-loss-extremes, softmax-loss-leaves-inputs, backward-measured-slopes,
#   estimator-matches-sklearn
# says: Your loss is a mean and your dZ is the slope of the sum: divide P - Y by the number of rows.
#   Otherwise the learning rate depends on how many rows there are.
def softmax_loss(Z, y):
    Z = np.asarray(Z, dtype=float)
    own = np.arange(len(Z)), y
    shifted = Z - Z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    dZ = np.exp(log_p)
    dZ[own] -= 1
    return -log_p[own].mean(), dZ
