"""Returns the lists in the order of the computation."""


# part: backward
# fails: backward-by-hand, backward-measured-slopes, backward-matches-sklearn, backward-depths,
#   estimator-interface, estimator-matches-sklearn, estimator-random-state, estimator-leaves-inputs
# says: Your lists begin with the top layer, the order in which you computed them. They must follow
#   coefs: insert at 0, or reverse at the end.
def backward(layers, coefs, dZ):
    coef_grads, intercept_grads = [], []
    for layer in reversed(range(len(coefs))):
        if layer + 1 < len(coefs):
            dZ = dZ @ coefs[layer + 1].T * (1 - layers[layer + 1] ** 2)
        coef_grads.append(layers[layer].T @ dZ)
        intercept_grads.append(dZ.sum(axis=0))
    return coef_grads, intercept_grads
