"""Leaves one bias slope for each row."""


# part: backward
# fails: backward-by-hand, backward-measured-slopes, backward-matches-sklearn, backward-depths,
#   estimator-interface, estimator-matches-sklearn
# says: Your bias gradient has a row for every example. The bias is one number that all rows share,
#   so add them up: dZ.sum(axis=0).
def backward(layers, coefs, dZ):
    coef_grads, intercept_grads = [], []
    for layer in reversed(range(len(coefs))):
        if layer + 1 < len(coefs):
            dZ = dZ @ coefs[layer + 1].T * (1 - layers[layer + 1] ** 2)
        coef_grads.insert(0, layers[layer].T @ dZ)
        intercept_grads.insert(0, dZ)
    return coef_grads, intercept_grads
