"""Subtracts the maximum from the caller's array."""


# part: softmax
# fails: softmax-by-hand
# says: np.asarray doesn't copy an array, so what you assign into it, or subtract with -=, changes the
#   scores of the caller. Put the result into a new array.
def masked_softmax(scores, mask=None):
    s = np.asarray(scores, dtype=float)
    if mask is not None:
        s = np.where(mask, s, -np.inf)
    top = s.max(axis=-1, keepdims=True)
    top = np.where(np.isfinite(top), top, 0)
    s -= top
    e = np.exp(s)
    t = e.sum(axis=-1, keepdims=True)
    return e / np.where(t == 0, 1, t)
