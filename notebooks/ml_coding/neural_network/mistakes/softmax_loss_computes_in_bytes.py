"""Leaves small integers as they are."""


# part: softmax-loss
# fails: softmax-loss-leaves-inputs
# says: Bytes stay bytes: minus wraps around in them, and their exponentials have half precision.
#   Convert to float before you compute.
def softmax_loss(Z, y):
    Z = np.asarray(Z)
    own = np.arange(len(Z)), y
    s = Z - Z.max(axis=1, keepdims=True)
    log_p = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    dZ = np.exp(log_p)
    dZ[own] -= 1
    return -log_p[own].mean(), dZ / len(Z)
