"""Hides with the lowest score that may occur."""


# part: softmax
# fails: softmax-extremes
# says: You hide with a number that a visible score may reach, -1e6: where they meet, the hidden
#   keys share the row's sum. Use -inf, which is below any score.
def masked_softmax(scores, mask=None):
    scores = np.asarray(scores, dtype=float)
    mask = np.broadcast_to(True if mask is None else mask, scores.shape)
    scores = np.where(mask, scores, -1e6)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True) * mask
