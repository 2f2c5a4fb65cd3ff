"""Multiplies stacks of matrices with np.dot."""


# part: attention
# fails: attention-matches-einsum, attention-keeps-secrets, layer-causal, layer-cache,
#   layer-matches-loops, layer-chunks, layer-projects-once, layer-padding
# says: np.dot multiplies every matrix of one stack with every one of the other. For stacks use @,
#   which pairs them.
def attention(Q, K, V, mask=None):
    Q, K, V = map(np.asarray, (Q, K, V))
    scores = np.dot(Q, np.swapaxes(K, -1, -2)) / np.sqrt(Q.shape[-1])
    return np.dot(masked_softmax(scores, mask), V)
