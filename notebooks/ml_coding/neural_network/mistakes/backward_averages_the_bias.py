"""Takes the mean over rows for the biases."""


# part: backward
# fails: backward-by-hand, backward-measured-slopes, backward-matches-sklearn, backward-depths,
#   estimator-matches-sklearn
# says: Your bias gradient is n times too small: dZ holds the 1/n already, so the bias gets the sum
#   over the rows, not the mean.
def backward(layers, coefs, dZ):
    coef_grads, intercept_grads = [], []
    for layer in reversed(range(len(coefs))):
        if layer + 1 < len(coefs):
            dZ = dZ @ coefs[layer + 1].T * (1 - layers[layer + 1] ** 2)
        coef_grads.insert(0, layers[layer].T @ dZ)
        intercept_grads.insert(0, dZ.mean(axis=0))
    return coef_grads, intercept_grads
