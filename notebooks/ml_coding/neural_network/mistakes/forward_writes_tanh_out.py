"""Spells tanh with exponentials."""


# part: forward
# fails: forward-extremes
# says: Your tanh divides one huge exponential by another: inf / inf is nan where a unit is
#   saturated. Use np.tanh.
def forward(X, coefs, intercepts):
    layers = [np.asarray(X, dtype=float)]
    for W, b in zip(coefs[:-1], intercepts[:-1], strict=True):
        z = layers[-1] @ W + b
        layers.append((np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z)))
    layers.append(layers[-1] @ coefs[-1] + intercepts[-1])
    return layers
