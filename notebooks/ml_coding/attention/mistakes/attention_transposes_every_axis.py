"""Uses K.T, which reverses all axes."""


# part: attention
# fails: attention-matches-einsum, attention-keeps-secrets, layer-causal, layer-cache,
#   layer-matches-loops, layer-chunks, layer-projects-once, layer-padding
# says: K.T reverses all axes, the batch among them. For stacks of matrices exchange the last
#   two axes only: np.swapaxes(K, -1, -2).
def attention(Q, K, V, mask=None):
    Q, K, V = np.asarray(Q), np.asarray(K), np.asarray(V)
    scores = Q @ K.T / np.sqrt(Q.shape[-1])
    return masked_softmax(scores, mask) @ V
