"""Subtracts the maximum over all scores, hidden ones too."""


# part: softmax
# fails: softmax-extremes, attention-keeps-secrets
# says: The maximum that you subtract may belong to a hidden key. If it is a giant, all visible
#   weights underflow to 0. Hide first, then take the maximum.
def masked_softmax(scores, mask=None):
    scores = np.asarray(scores, dtype=float)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    e = e if mask is None else e * np.asarray(mask)
    total = e.sum(axis=-1, keepdims=True)
    return e / np.where(total == 0, 1, total)
