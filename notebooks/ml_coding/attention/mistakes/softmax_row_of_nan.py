"""Has no guard for a row in which everything is hidden."""


# part: softmax
# fails: softmax-nothing-to-see, attention-by-hand, attention-keeps-secrets, layer-padding
# says: A row that may see nothing becomes NaN: its maximum is -inf and -inf - (-inf) is NaN.
#   Give such a row zeros; make the maximum finite and never divide by a sum of 0.
def masked_softmax(scores, mask=None):
    scores = np.where(True if mask is None else mask, scores, -np.inf)
    e = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
