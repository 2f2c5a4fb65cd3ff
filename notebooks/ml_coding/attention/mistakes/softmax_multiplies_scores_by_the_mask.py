"""Multiplies the scores by the mask, so that hidden ones are 0."""


# part: softmax
# fails: softmax-by-hand, softmax-nothing-to-see, softmax-matches-scipy, softmax-extremes,
#   attention-by-hand, attention-matches-einsum, attention-keeps-secrets, layer-causal,
#   layer-cache, layer-matches-loops, layer-chunks, layer-padding
# says: You set hidden scores to 0. exp(0) is 1, so a hidden key still gets weight. A hidden
#   score must be -inf, for exp(-inf) is 0.
def masked_softmax(scores, mask=None):
    scores = np.asarray(scores, dtype=float) * (1 if mask is None else np.asarray(mask))
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
