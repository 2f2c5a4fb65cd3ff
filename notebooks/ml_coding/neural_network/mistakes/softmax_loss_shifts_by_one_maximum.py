"""Subtracts the maximum of the whole array."""


# part: softmax-loss
# fails: softmax-loss-extremes
# says: You subtract one maximum from all rows. In a row that lies 1000 below it every exponential
#   is 0, and its log is -inf. Each row needs its own maximum.
def softmax_loss(Z, y):
    Z = np.asarray(Z, dtype=float)
    own = np.arange(len(Z)), y
    shifted = Z - Z.max()
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    dZ = np.exp(log_p)
    dZ[own] -= 1
    return -log_p[own].mean(), dZ / len(Z)
