"""Goes down without the slope of tanh."""


# part: backward
# fails: backward-by-hand, backward-measured-slopes, backward-matches-sklearn, backward-depths,
#   estimator-matches-sklearn
# says: On the way down you multiply by W transposed and stop. The tanh stands in between: times 1 -
#   A ** 2, entry by entry.
def backward(layers, coefs, dZ):
    coef_grads, intercept_grads = [], []
    for layer in reversed(range(len(coefs))):
        if layer + 1 < len(coefs):
            dZ = dZ @ coefs[layer + 1].T
        coef_grads.insert(0, layers[layer].T @ dZ)
        intercept_grads.insert(0, dZ.sum(axis=0))
    return coef_grads, intercept_grads
