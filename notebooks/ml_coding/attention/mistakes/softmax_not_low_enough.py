"""Hides with -1e4, as 16-bit code does, and sets the hidden weights to 0 afterwards."""


# part: softmax
# fails: softmax-extremes
# says: You hide with a number such as -1e4 or 0, but visible scores may be lower: then the hidden
#   keys win the row, and the visible ones get nothing. Use -inf, which is below any score.
def masked_softmax(scores, mask=None):
    scores = np.asarray(scores, dtype=float)
    mask = np.broadcast_to(True if mask is None else mask, scores.shape)
    scores = np.where(mask, scores, -1e4)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True) * mask
