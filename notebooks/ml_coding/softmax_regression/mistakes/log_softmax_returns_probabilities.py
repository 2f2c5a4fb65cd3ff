"""Forgets the logarithm."""


# part: log-softmax
# fails: log-softmax-by-hand, log-softmax-matches-scipy, log-softmax-extremes, log-softmax-own-shift, log-softmax-dtypes, loss-by-hand, loss-anchors, loss-matches-sklearn, loss-extremes, loss-missing-class, gradient-by-hand, gradient-central-differences, gradient-matches-scipy, gradient-zero-at-optimum, gradient-extremes, estimator-interface, estimator-matches-sklearn, estimator-two-classes, estimator-base-rates
# says: You return the softmax itself. The function is asked for its logarithm, computed without
#   going through the probabilities.
def log_softmax(Z):
    Z = np.asarray(Z, dtype=float)
    E = np.exp(Z - Z.max(axis=1, keepdims=True))
    return E / E.sum(axis=1, keepdims=True)
