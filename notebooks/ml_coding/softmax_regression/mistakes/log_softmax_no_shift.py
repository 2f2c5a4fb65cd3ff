"""Exponentiates the logits as they come."""


# part: log-softmax
# fails: log-softmax-extremes, log-softmax-own-shift, loss-extremes, gradient-extremes, estimator-two-classes
# says: exp overflows above 709 and vanishes below -745, so big logits give inf or -inf.
#   Subtract the maximum of each row first: softmax doesn't notice.
def log_softmax(Z):
    Z = np.asarray(Z, dtype=float)
    return Z - np.log(np.exp(Z).sum(axis=1, keepdims=True))
