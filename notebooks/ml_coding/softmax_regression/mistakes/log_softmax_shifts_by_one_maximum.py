"""Subtracts the maximum of the whole array."""


# part: log-softmax
# fails: log-softmax-extremes, log-softmax-own-shift, estimator-two-classes
# says: One maximum for the whole array protects its own row; a row thousands below it vanishes
#   altogether and gives log 0. Take the maximum of each row, with axis=1.
def log_softmax(Z):
    Z = np.asarray(Z, dtype=float)
    S = Z - Z.max()
    return S - np.log(np.exp(S).sum(axis=1, keepdims=True))
