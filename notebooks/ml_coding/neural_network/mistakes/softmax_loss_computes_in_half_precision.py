"""Converts integers only."""


# part: softmax-loss
# fails: softmax-loss-leaves-inputs
# says: Logits in float16 stay in float16, with three digits. Convert every Z to float64, not the
#   integers only.
def softmax_loss(Z, y):
    Z = np.asarray(Z)
    if not np.issubdtype(Z.dtype, np.floating):
        Z = Z.astype(float)
    own = np.arange(len(Z)), y
    shifted = Z - Z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    dZ = np.exp(log_p)
    dZ[own] -= 1
    return -log_p[own].mean(), dZ / len(Z)
