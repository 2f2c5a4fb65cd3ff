"""Prepares gradients of the type of the weights."""


# part: backward
# fails: backward-depths
# says: np.zeros_like(W) of integer weights holds integers, so every slope loses its decimals. Make
#   arrays of floats.
def backward(layers, coefs, dZ):
    dW = [np.zeros_like(W) for W in coefs]
    db = [np.zeros_like(W[0]) for W in coefs]
    for l in reversed(range(len(coefs))):
        if l + 1 < len(coefs):
            dZ = dZ @ coefs[l + 1].T * (1 - layers[l + 1] ** 2)
        dW[l][:] = layers[l].T @ dZ
        db[l][:] = dZ.sum(axis=0)
    return dW, db
