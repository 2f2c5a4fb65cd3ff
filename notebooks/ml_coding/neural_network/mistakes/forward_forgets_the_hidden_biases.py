"""Adds a bias to the last layer only."""


# part: forward
# fails: forward-depths, forward-matches-sklearn, backward-measured-slopes,
#   estimator-matches-sklearn
# says: The hidden layers have biases, too: tanh(A W + b). Without them every tanh bends at the
#   origin, wherever the data are.
def forward(X, coefs, intercepts):
    layers = [np.asarray(X, dtype=float)]
    for W in coefs[:-1]:
        layers.append(np.tanh(layers[-1] @ W))
    layers.append(layers[-1] @ coefs[-1] + intercepts[-1])
    return layers
