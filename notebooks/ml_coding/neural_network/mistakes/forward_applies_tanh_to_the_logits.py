"""Treats the last layer like the hidden ones."""


# part: forward
# fails: forward-by-hand, forward-depths, forward-matches-sklearn, forward-extremes,
#   backward-measured-slopes, estimator-matches-sklearn
# says: You put tanh on the last layer as well. Logits between -1 and 1 can never say 99%: leave the
#   last layer linear.
def forward(X, coefs, intercepts):
    layers = [np.asarray(X, dtype=float)]
    for W, b in zip(coefs, intercepts, strict=True):
        layers.append(np.tanh(layers[-1] @ W + b))
    return layers
