"""Takes the log of a stable softmax."""


# part: log-softmax
# fails: log-softmax-extremes, loss-extremes
# says: A stable softmax still rounds rare classes to 0, and log 0 is -inf. Don't go through
#   probabilities: subtract the log of the sum from the shifted logits.
def log_softmax(Z):
    Z = np.asarray(Z, dtype=float)
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    return np.log(E / E.sum(axis=1, keepdims=True))
