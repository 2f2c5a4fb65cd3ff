"""Squares the stored layers in place."""


# part: backward
# fails: backward-leaves-inputs
# says: layers[l] **= 2 writes into the stored outputs: after the call the caller's layers hold
#   squares. Write 1 - layers[l] ** 2, which makes a new array.
def backward(layers, coefs, dZ):
    coef_grads, intercept_grads = [], []
    for layer in reversed(range(len(coefs))):
        if layer + 1 < len(coefs):
            layers[layer + 1] **= 2
            dZ = dZ @ coefs[layer + 1].T * (1 - layers[layer + 1])
        coef_grads.insert(0, layers[layer].T @ dZ)
        intercept_grads.insert(0, dZ.sum(axis=0))
    return coef_grads, intercept_grads
