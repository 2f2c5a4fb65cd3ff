"""Takes the softmax of everything, then zeroes what is hidden."""


# part: softmax
# fails: softmax-by-hand, softmax-nothing-to-see, softmax-matches-scipy, softmax-extremes,
#   attention-by-hand, attention-matches-einsum, attention-keeps-secrets, layer-causal,
#   layer-cache, layer-matches-loops, layer-chunks, layer-padding
# says: You hide after the softmax, so hidden scores still stand in the denominator: rows no
#   longer sum to 1, and each weight depends on what it should not see. Put -inf in before the
#   softmax.
def masked_softmax(scores, mask=None):
    scores = np.asarray(scores, dtype=float)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = e / e.sum(axis=-1, keepdims=True)
    return weights if mask is None else weights * np.asarray(mask)
