"""Takes the exponentials as they come."""


# part: softmax-loss
# fails: softmax-loss-extremes
# says: exp(1000) is inf and inf / inf is nan. Subtract the maximum of each row first; no
#   probability changes.
def softmax_loss(Z, y):
    Z = np.asarray(Z, dtype=float)
    own = np.arange(len(Z)), y
    shifted = Z
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    dZ = np.exp(log_p)
    dZ[own] -= 1
    return -log_p[own].mean(), dZ / len(Z)
