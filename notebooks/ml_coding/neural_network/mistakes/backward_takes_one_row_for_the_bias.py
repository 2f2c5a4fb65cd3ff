"""Takes the bias slope of the last row."""


# part: backward
# fails: backward-by-hand, backward-measured-slopes, backward-matches-sklearn, backward-depths,
#   estimator-matches-sklearn
# says: Your bias gradient is that of the last row alone. Every row pulls at the bias: sum over all
#   of them.
def backward(layers, coefs, dZ):
    coef_grads, intercept_grads = [], []
    for layer in reversed(range(len(coefs))):
        if layer + 1 < len(coefs):
            dZ = dZ @ coefs[layer + 1].T * (1 - layers[layer + 1] ** 2)
        coef_grads.insert(0, layers[layer].T @ dZ)
        intercept_grads.insert(0, dZ[-1])
    return coef_grads, intercept_grads
