"""Writes out one hidden layer."""


# part: forward
# fails: forward-depths, forward-matches-sklearn, backward-measured-slopes, estimator-interface,
#   estimator-matches-sklearn
# says: You wrote out W0 and W1. With no hidden layer, or with two, this is another net: loop over
#   coefs.
def forward(X, coefs, intercepts):
    X = np.asarray(X, dtype=float)
    A = np.tanh(X @ coefs[0] + intercepts[0])
    return [X, A, A @ coefs[-1] + intercepts[-1]]
