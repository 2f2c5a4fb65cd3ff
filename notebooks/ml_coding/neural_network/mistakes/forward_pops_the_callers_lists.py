"""Takes the last layer off the lists of the caller."""


# part: forward
# fails: forward-leaves-inputs, estimator-interface, estimator-matches-sklearn,
#   estimator-random-state, estimator-leaves-inputs
# says: coefs.pop() takes the last layer out of the list of the caller, who has a smaller net after
#   the call. Index with coefs[-1] instead.
def forward(X, coefs, intercepts):
    layers = [np.asarray(X, dtype=float)]
    last, bias = coefs.pop(), intercepts.pop()
    for W, b in zip(coefs, intercepts, strict=True):
        layers.append(np.tanh(layers[-1] @ W + b))
    layers.append(layers[-1] @ last + bias)
    return layers
