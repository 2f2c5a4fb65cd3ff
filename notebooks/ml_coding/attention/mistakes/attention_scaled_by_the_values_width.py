"""Divides by the root of the width of a value."""


# part: attention
# fails: attention-by-hand, attention-matches-einsum
# says: You scale by the width of the values. They may be wider or narrower than keys; the dot
#   product has Q.shape[-1] terms.
def attention(Q, K, V, mask=None):
    Q, K, V = np.asarray(Q), np.asarray(K), np.asarray(V)
    scores = Q @ np.swapaxes(K, -1, -2) / np.sqrt(V.shape[-1])
    return masked_softmax(scores, mask) @ V
