"""Forgets to divide by the root of d."""


# part: attention
# fails: attention-by-hand, attention-matches-einsum, layer-matches-loops
# says: The scores are not divided. A dot product of d terms has standard deviation sqrt(d):
#   divide by it, or the softmax saturates as d grows.
def attention(Q, K, V, mask=None):
    Q, K, V = np.asarray(Q), np.asarray(K), np.asarray(V)
    scores = Q @ np.swapaxes(K, -1, -2)
    return masked_softmax(scores, mask) @ V
