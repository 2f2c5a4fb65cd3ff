"""Normalises the weights over the queries."""


# part: attention
# fails: attention-by-hand, attention-is-a-lookup, attention-matches-einsum, layer-causal,
#   layer-cache, layer-matches-loops, layer-chunks
# says: Your weights sum to 1 over the queries: you transposed the scores. Each query's weights
#   sum to 1 over the keys, so that ones as values give ones.
def attention(Q, K, V, mask=None):
    Q, K, V = np.asarray(Q), np.asarray(K), np.asarray(V)
    scores = Q @ np.swapaxes(K, -1, -2) / np.sqrt(Q.shape[-1])
    if mask is not None:
        mask = np.swapaxes(np.broadcast_to(mask, scores.shape), -1, -2)
    return np.swapaxes(masked_softmax(np.swapaxes(scores, -1, -2), mask), -1, -2) @ V
