"""Hides with -1e9 before a softmax without a mask."""


# part: attention
# fails: attention-by-hand, attention-keeps-secrets, layer-padding
# says: You hide by a large negative score and leave the mask out of masked_softmax. Where a query
#   may see nothing, its hidden keys are equal again and get 1/m each. Hand the mask on: the zeros
#   come with it.
def attention(Q, K, V, mask=None):
    Q, K, V = map(np.asarray, (Q, K, V))
    scores = Q @ np.swapaxes(K, -1, -2) / np.sqrt(Q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, -1e9)
    return masked_softmax(scores) @ V
