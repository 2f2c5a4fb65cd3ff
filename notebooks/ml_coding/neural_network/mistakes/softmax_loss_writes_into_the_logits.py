"""Shifts the logits in place."""


# part: softmax-loss
# fails: softmax-loss-leaves-inputs
# says: Z -= ... writes into the array of the caller, where layers[-1] is kept. Use Z = Z - ... or a
#   new name.
def softmax_loss(Z, y):
    Z = np.asarray(Z, dtype=float)
    own = np.arange(len(Z)), y
    Z -= Z.max(axis=1, keepdims=True)
    shifted = Z
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    dZ = np.exp(log_p)
    dZ[own] -= 1
    return -log_p[own].mean(), dZ / len(Z)
