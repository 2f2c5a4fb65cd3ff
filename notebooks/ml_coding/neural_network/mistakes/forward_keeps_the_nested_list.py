"""Stores X as it came, a list too."""


# part: forward
# fails: forward-depths, estimator-interface
# says: The first item of your list is X as it came, a nested list if that was given. backward
#   transposes it: store np.asarray(X).
def forward(X, coefs, intercepts):
    layers = [X]
    for W, b in zip(coefs[:-1], intercepts[:-1], strict=True):
        layers.append(np.tanh(layers[-1] @ W + b))
    layers.append(layers[-1] @ coefs[-1] + intercepts[-1])
    return layers
