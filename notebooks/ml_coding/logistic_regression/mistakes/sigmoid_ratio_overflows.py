"""Divides infinity by infinity for large positive logits."""


# part: sigmoid
# fails: sigmoid-extremes, gradient-extremes, estimator-interface
# says: For z = 1000, exp(z) is inf and exp(z) / (1 + exp(z)) is inf / inf = nan. Only ever take
#   the exponential of -|z|, which is at most 1.
def sigmoid(z):
    e = np.exp(np.asarray(z, dtype=float))
    return e / (1 + e)
