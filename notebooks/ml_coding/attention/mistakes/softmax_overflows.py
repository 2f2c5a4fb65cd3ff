"""Exponentiates the scores as they are."""


# part: softmax
# fails: softmax-extremes
# says: exp(1000) overflows, and inf / inf is NaN; exp(-1000) is 0, and 0 / 0 is NaN, too.
#   Subtract the row's largest visible score first: the weights stay the same.
def masked_softmax(scores, mask=None):
    e = np.exp(np.where(True if mask is None else mask, scores, -np.inf))
    total = e.sum(axis=-1, keepdims=True)
    return e / np.where(total == 0, 1, total)
