"""Divides by the root of the number of keys."""


# part: attention
# fails: attention-by-hand, attention-matches-einsum, attention-keeps-secrets, layer-cache,
#   layer-matches-loops, layer-chunks, layer-padding
# says: You scale by the number of keys. What makes a score large is the number of terms in the
#   dot product: the length d of one key, Q.shape[-1].
def attention(Q, K, V, mask=None):
    Q, K, V = np.asarray(Q), np.asarray(K), np.asarray(V)
    scores = Q @ np.swapaxes(K, -1, -2) / np.sqrt(K.shape[-2])
    return masked_softmax(scores, mask) @ V
