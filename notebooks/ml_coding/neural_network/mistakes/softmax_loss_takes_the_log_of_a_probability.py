"""A stable softmax, then the log of p."""


# part: softmax-loss
# fails: softmax-loss-extremes
# says: Your softmax is stable, but a p that has rounded to 0 has the log -inf. Take log p from the
#   logits: z - max - log(sum of exp).
def softmax_loss(Z, y):
    Z = np.asarray(Z, dtype=float)
    own = np.arange(len(Z)), y
    shifted = Z - Z.max(axis=1, keepdims=True)
    dZ = np.exp(shifted) / np.exp(shifted).sum(axis=1, keepdims=True)
    loss = -np.log(dZ[own]).mean()
    dZ[own] -= 1
    return loss, dZ / len(Z)
