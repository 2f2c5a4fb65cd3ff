"""Normalises over axis 1, which is the last one of a matrix only."""


# part: softmax
# fails: softmax-matches-scipy, attention-matches-einsum, layer-causal, layer-matches-loops
# says: You normalise over axis 1. That is the last axis of a matrix; of (batch, heads, n, m) it
#   is the heads. Count from the back: axis=-1.
def masked_softmax(scores, mask=None):
    scores = np.where(True if mask is None else mask, scores, -np.inf)
    top = np.nan_to_num(scores.max(axis=1, keepdims=True))
    e = np.exp(scores - top)
    return e / np.maximum(e.sum(axis=1, keepdims=True), 1)
