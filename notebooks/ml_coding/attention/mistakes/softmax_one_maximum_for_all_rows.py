"""Subtracts one maximum from all rows."""


# part: softmax
# fails: softmax-extremes
# says: You subtract the largest score of the whole array. Rows far below it underflow to 0.
#   Each row needs its own maximum: axis=-1, keepdims=True.
def masked_softmax(scores, mask=None):
    scores = np.where(True if mask is None else mask, scores, -np.inf)
    e = np.exp(scores - np.nan_to_num(scores.max()))
    total = e.sum(axis=-1, keepdims=True)
    return e / np.where(total == 0, 1, total)
