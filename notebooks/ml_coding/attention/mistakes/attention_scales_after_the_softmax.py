"""Divides the weights in place of the scores."""


# part: attention
# fails: attention-by-hand, attention-is-a-lookup, attention-matches-einsum, layer-causal,
#   layer-matches-loops
# says: You divide after the softmax. That only shrinks the output: the weights are as saturated
#   as before, and no longer sum to 1. Divide the scores.
def attention(Q, K, V, mask=None):
    Q, K, V = np.asarray(Q), np.asarray(K), np.asarray(V)
    scores = Q @ np.swapaxes(K, -1, -2)
    return masked_softmax(scores, mask) / np.sqrt(Q.shape[-1]) @ V
