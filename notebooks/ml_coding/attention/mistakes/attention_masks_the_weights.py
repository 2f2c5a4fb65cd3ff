"""Zeroes the hidden weights after the softmax."""


# part: attention
# fails: attention-by-hand, attention-matches-einsum, attention-keeps-secrets, layer-causal,
#   layer-cache, layer-matches-loops, layer-chunks, layer-padding
# says: You zero hidden weights after the softmax. The row sums to less than 1, and its
#   denominator still contains the hidden scores. Hand the mask to masked_softmax.
def attention(Q, K, V, mask=None):
    Q, K, V = np.asarray(Q), np.asarray(K), np.asarray(V)
    scores = Q @ np.swapaxes(K, -1, -2) / np.sqrt(Q.shape[-1])
    weights = masked_softmax(scores)
    return (weights if mask is None else weights * np.asarray(mask)) @ V
