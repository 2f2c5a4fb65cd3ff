"""Subtracts in the dtype of the caller."""


# part: log-softmax
# fails: log-softmax-dtypes
# says: Unsigned bytes can't hold a negative number: 0 - 200 becomes 56. Turn the logits into
#   floats before you subtract.
def log_softmax(Z):
    Z = np.asarray(Z)
    S = Z - Z.max(axis=1, keepdims=True)
    return S - np.log(np.exp(S.astype(float)).sum(axis=1, keepdims=True))
