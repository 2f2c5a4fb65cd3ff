"""Sums the slopes of the biases over the columns."""


# part: backward
# fails: backward-by-hand, backward-measured-slopes, backward-matches-sklearn, backward-depths,
#   estimator-interface, estimator-matches-sklearn, estimator-random-state, estimator-leaves-inputs
# says: Your bias gradient has a number for every row of X: you summed over the units. A bias has one
#   number a unit, so sum over the rows: dZ.sum(axis=0).
def backward(layers, coefs, dZ):
    dW, db = [], []
    for l in reversed(range(len(coefs))):
        if l + 1 < len(coefs):
            dZ = dZ @ coefs[l + 1].T * (1 - layers[l + 1] ** 2)
        dW.insert(0, layers[l].T @ dZ)
        db.insert(0, dZ.sum(axis=1))
    return dW, db
