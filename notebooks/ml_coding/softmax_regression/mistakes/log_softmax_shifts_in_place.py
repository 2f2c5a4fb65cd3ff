"""Subtracts from the array of the caller."""


# part: log-softmax
# fails: log-softmax-leaves-inputs
# says: np.asarray makes no copy of a float array, so -= writes into the caller's logits. Build
#   a new array: S = Z - ...
def log_softmax(Z):
    Z = np.asarray(Z, dtype=float)
    Z -= Z.max(axis=1, keepdims=True)
    return Z - np.log(np.exp(Z).sum(axis=1, keepdims=True))
