"""Clips p before the log."""


# part: softmax-loss
# fails: softmax-loss-extremes
# says: The clip caps the loss: a row that is wrong by 1000 costs 34.5 here. Take log p from the
#   logits, z - max - log(sum of exp), without a clip.
def softmax_loss(Z, y):
    Z = np.asarray(Z, dtype=float)
    own = np.arange(len(Z)), y
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    loss = -np.log(np.clip(P[own], 1e-15, 1)).mean()
    P[own] -= 1
    return loss, P / len(Z)
