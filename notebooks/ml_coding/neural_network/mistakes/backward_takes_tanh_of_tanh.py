"""Takes the layers for pre-activations."""


# part: backward
# fails: backward-by-hand, backward-measured-slopes, backward-matches-sklearn, backward-depths,
#   estimator-matches-sklearn
# says: layers holds tanh(...) already, and you take tanh of it again. The slope is 1 - layers[l] **
#   2.
def backward(layers, coefs, dZ):
    coef_grads, intercept_grads = [], []
    for layer in reversed(range(len(coefs))):
        if layer + 1 < len(coefs):
            dZ = dZ @ coefs[layer + 1].T * (1 - np.tanh(layers[layer + 1]) ** 2)
        coef_grads.insert(0, layers[layer].T @ dZ)
        intercept_grads.insert(0, dZ.sum(axis=0))
    return coef_grads, intercept_grads
