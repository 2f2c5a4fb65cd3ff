"""Doesn't hand the mask on."""


# part: attention
# fails: attention-by-hand, attention-matches-einsum, attention-keeps-secrets, layer-causal,
#   layer-cache, layer-matches-loops, layer-chunks, layer-padding
# says: The mask isn't used: every query reads every key. Pass it to masked_softmax together
#   with the scores.
def attention(Q, K, V, mask=None):
    Q, K, V = np.asarray(Q), np.asarray(K), np.asarray(V)
    scores = Q @ np.swapaxes(K, -1, -2) / np.sqrt(Q.shape[-1])
    return masked_softmax(scores) @ V
