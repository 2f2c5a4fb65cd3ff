"""Clips the logits so that no exponential overflows."""


# part: forward
# fails: forward-extremes
# says: You clip the logits, so nobody can tell 40 from 4000 and the slopes there are wrong. Return
#   them as they are: the loss subtracts each row's maximum.
def forward(X, coefs, intercepts):
    layers = [np.asarray(X, dtype=float)]
    for W, b in zip(coefs[:-1], intercepts[:-1], strict=True):
        layers.append(np.tanh(layers[-1] @ W + b))
    layers.append(np.clip(layers[-1] @ coefs[-1] + intercepts[-1], -30, 30))
    return layers
