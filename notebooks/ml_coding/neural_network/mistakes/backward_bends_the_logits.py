"""Multiplies by the slope of tanh at the top, too."""


# part: backward
# fails: backward-by-hand, backward-measured-slopes, backward-matches-sklearn, backward-depths,
#   estimator-matches-sklearn
# says: The last layer is linear, and you multiply dZ by 1 - Z ** 2 there. Only hidden layers have a
#   tanh to go through.
def backward(layers, coefs, dZ):
    coef_grads, intercept_grads = [], []
    dZ = dZ * (1 - layers[-1] ** 2)
    for layer in reversed(range(len(coefs))):
        if layer + 1 < len(coefs):
            dZ = dZ @ coefs[layer + 1].T * (1 - layers[layer + 1] ** 2)
        coef_grads.insert(0, layers[layer].T @ dZ)
        intercept_grads.insert(0, dZ.sum(axis=0))
    return coef_grads, intercept_grads
