"""Takes 1 - A for the slope of tanh."""


# part: backward
# fails: backward-by-hand, backward-measured-slopes, backward-matches-sklearn, backward-depths,
#   estimator-matches-sklearn
# says: You go down with 1 - A. The slope of tanh is one minus its square, 1 - A ** 2.
def backward(layers, coefs, dZ):
    coef_grads, intercept_grads = [], []
    for layer in reversed(range(len(coefs))):
        if layer + 1 < len(coefs):
            dZ = dZ @ coefs[layer + 1].T * (1 - layers[layer + 1])
        coef_grads.insert(0, layers[layer].T @ dZ)
        intercept_grads.insert(0, dZ.sum(axis=0))
    return coef_grads, intercept_grads
