"""Takes d from axis 1, which is the width of a matrix only."""


# part: attention
# fails: attention-matches-einsum, layer-matches-loops
# says: You take d from axis 1. Of (batch, heads, n, d) that is the number of heads. The width of
#   a key is the last axis: Q.shape[-1].
def attention(Q, K, V, mask=None):
    Q, K, V = map(np.asarray, (Q, K, V))
    scores = Q @ np.swapaxes(K, -1, -2) / np.sqrt(Q.shape[1])
    return masked_softmax(scores, mask) @ V
