"""Stores what stands inside the tanh."""


# part: forward
# fails: forward-by-hand, forward-depths, forward-extremes, backward-measured-slopes,
#   estimator-matches-sklearn
# says: Your list holds A W + b of the hidden layers, and the outputs tanh(A W + b) are asked for.
#   backward reads the slope of tanh off them.
def forward(X, coefs, intercepts):
    layers = [np.asarray(X, dtype=float)]
    A = layers[0]
    for W, b in zip(coefs, intercepts, strict=True):
        layers.append(A @ W + b)
        A = np.tanh(layers[-1])
    return layers
