"""Subtracts the mean of each row in place of its maximum."""


# part: log-softmax
# fails: log-softmax-extremes, loss-extremes, gradient-extremes, estimator-two-classes
# says: Your shift leaves large positive exponents when one logit stands far above the others.
#   Only the maximum of the row makes every exponent at most 0.
def log_softmax(Z):
    Z = np.asarray(Z, dtype=float)
    S = Z - Z.mean(axis=1, keepdims=True)
    return S - np.log(np.exp(S).sum(axis=1, keepdims=True))
