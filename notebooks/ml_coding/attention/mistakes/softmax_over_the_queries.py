"""Normalises over the axis of the queries."""


# part: softmax
# fails: softmax-by-hand, softmax-nothing-to-see, softmax-matches-scipy, softmax-extremes,
#   attention-by-hand, attention-is-a-lookup, attention-matches-einsum, layer-causal,
#   layer-cache, layer-matches-loops, layer-chunks
# says: You normalise over axis -2, so the weights of one *key* sum to 1 over the queries. Each
#   query shares its weight among the keys: the last axis.
def masked_softmax(scores, mask=None):
    scores = np.where(True if mask is None else mask, scores, -np.inf)
    e = np.exp(scores - np.nan_to_num(scores.max(axis=-2, keepdims=True)))
    return e / np.maximum(e.sum(axis=-2, keepdims=True), 1)
