"""Hides log 0 behind a small constant."""


# part: log-softmax
# fails: log-softmax-matches-scipy, log-softmax-extremes, log-softmax-dtypes, loss-extremes
# says: The 1e-12 inside the log caps every rare class at -27.6 instead of its true log.
#   Subtract the log of the sum from the shifted logits, and no log 0 can occur.
def log_softmax(Z):
    Z = np.asarray(Z, dtype=float)
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    return np.log(E / E.sum(axis=1, keepdims=True) + 1e-12)
