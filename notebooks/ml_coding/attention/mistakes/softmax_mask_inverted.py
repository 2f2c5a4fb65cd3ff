"""Reads True as: hide this one."""


# part: softmax
# fails: softmax-by-hand, softmax-nothing-to-see, softmax-matches-scipy, softmax-extremes,
#   attention-by-hand, attention-matches-einsum, attention-keeps-secrets, layer-causal,
#   layer-cache, layer-matches-loops, layer-chunks, layer-padding
# says: Your mask works the other way round. Here True means that a key may be seen (some
#   libraries' padding masks say the opposite: read the docstring).
def masked_softmax(scores, mask=None):
    scores = np.where(False if mask is None else mask, -np.inf, scores)
    top = np.nan_to_num(scores.max(axis=-1, keepdims=True))
    e = np.exp(scores - top)
    return e / np.maximum(e.sum(axis=-1, keepdims=True), 1)
