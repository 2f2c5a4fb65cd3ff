"""Hides after the softmax and divides by the sum of what is left."""


# part: attention
# fails: attention-keeps-secrets
# says: You hide after the softmax and renormalise. On paper the hidden part cancels; where a hidden
#   score is a giant, all visible weights have underflowed to 0 before.
def attention(Q, K, V, mask=None):
    Q, K, V = np.asarray(Q), np.asarray(K), np.asarray(V)
    A = masked_softmax(Q @ K.swapaxes(-1, -2) / np.sqrt(Q.shape[-1]))
    if mask is not None:
        A = A * mask
        t = A.sum(-1, keepdims=True)
        A = A / np.where(t == 0, 1, t)
    return A @ V
