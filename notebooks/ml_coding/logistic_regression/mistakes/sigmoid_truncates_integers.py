"""Writes the probabilities into an array with the dtype of the logits."""


# part: sigmoid
# fails: sigmoid-dtypes
# says: zeros_like(z) of an integer array is an integer array, so every probability that you write
#   into it is cut to 0 or 1. Make the output array a float array.
def sigmoid(z):
    z = np.asarray(z)
    p = np.zeros_like(z)
    up = z >= 0
    p[up] = 1 / (1 + np.exp(-z[up]))
    p[~up] = np.exp(z[~up]) / (1 + np.exp(z[~up]))
    return p
