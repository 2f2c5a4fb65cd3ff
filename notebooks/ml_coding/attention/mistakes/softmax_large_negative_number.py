"""Hides with -1e9, a large negative number that is not minus infinity."""


# part: softmax
# fails: softmax-nothing-to-see, attention-by-hand, attention-keeps-secrets, layer-padding
# says: You hide with a large negative number. Where a whole row is hidden, all its scores are
#   equal again, and every hidden key gets the weight 1/m. Use -inf, and give such a row zeros.
def masked_softmax(scores, mask=None):
    scores = np.where(True if mask is None else mask, scores, -1e9)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
