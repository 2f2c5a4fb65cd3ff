"""Starts the maximum from 0, so that it can't be negative."""


# part: softmax
# fails: softmax-extremes
# says: The number that you subtract is 0 or more, also where all visible scores are far below:
#   then they underflow to 0. Start the maximum from -inf, not from 0, and don't take absolute
#   values.
def masked_softmax(scores, mask=None):
    scores = np.asarray(scores, dtype=float)
    mask = np.broadcast_to(True if mask is None else mask, scores.shape)
    top = scores.max(axis=-1, keepdims=True, where=mask, initial=0)
    e = np.exp(np.where(mask, scores, -np.inf) - top)
    total = e.sum(axis=-1, keepdims=True)
    return e / np.where(total == 0, 1, total)
