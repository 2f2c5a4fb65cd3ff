"""Cuts the caller's logits to avoid an overflow."""


# part: sigmoid
# fails: sigmoid-leaves-inputs
# says: np.asarray doesn't copy an array, so z[z < -700] = -700 writes into the array of the
#   caller. Use a formula that needs no cutting, or np.maximum, which returns a new array.
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    z[z < -700] = -700
    return 1 / (1 + np.exp(-z))
