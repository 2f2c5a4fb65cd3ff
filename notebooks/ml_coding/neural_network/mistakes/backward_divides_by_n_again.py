"""Divides by the number of rows once more."""


# part: backward
# fails: backward-by-hand, backward-measured-slopes, backward-matches-sklearn, backward-depths,
#   estimator-matches-sklearn
# says: dZ contains the 1/n already, and you divide by n again. All your slopes are n times too
#   small.
def backward(layers, coefs, dZ):
    coef_grads, intercept_grads = [], []
    dZ = dZ / len(dZ)
    for layer in reversed(range(len(coefs))):
        if layer + 1 < len(coefs):
            dZ = dZ @ coefs[layer + 1].T * (1 - layers[layer + 1] ** 2)
        coef_grads.insert(0, layers[layer].T @ dZ)
        intercept_grads.insert(0, dZ.sum(axis=0))
    return coef_grads, intercept_grads
