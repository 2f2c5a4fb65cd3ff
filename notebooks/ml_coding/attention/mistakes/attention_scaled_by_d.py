"""Divides by d in place of its root."""


# part: attention
# fails: attention-by-hand, attention-matches-einsum, layer-matches-loops
# says: You divide by d. The standard deviation of a score is sqrt(d), so divided by d all
#   scores shrink towards 0 and attention towards a plain mean.
def attention(Q, K, V, mask=None):
    Q, K, V = np.asarray(Q), np.asarray(K), np.asarray(V)
    scores = Q @ np.swapaxes(K, -1, -2) / Q.shape[-1]
    return masked_softmax(scores, mask) @ V
