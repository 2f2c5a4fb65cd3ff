"""Keeps an axis of length 1 in the slopes of the biases."""


# part: backward
# fails: backward-by-hand, backward-measured-slopes, backward-matches-sklearn, backward-depths,
#   estimator-interface, estimator-matches-sklearn
# says: Your bias gradient has shape (1, fan_out), and a bias has shape (fan_out,). After one step the
#   biases are matrices: sum without keepdims.
def backward(layers, coefs, dZ):
    dW, db = [], []
    for l in reversed(range(len(coefs))):
        if l + 1 < len(coefs):
            dZ = dZ @ coefs[l + 1].T * (1 - layers[l + 1] ** 2)
        dW.insert(0, layers[l].T @ dZ)
        db.insert(0, dZ.sum(axis=0, keepdims=True))
    return dW, db
