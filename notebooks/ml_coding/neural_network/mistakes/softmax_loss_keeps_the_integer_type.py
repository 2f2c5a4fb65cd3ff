"""Makes dZ with the dtype of Z, which cuts the slopes of integer logits to 0 and -1."""


# part: softmax-loss
# fails: softmax-loss-leaves-inputs
# says: np.zeros_like(Z) of integer logits holds integers, so every slope loses its decimals.
#   Make an array of floats.
def softmax_loss(Z, y):
    Z = np.asarray(Z)
    dZ, total = np.zeros_like(Z), 0.0
    for i, row in enumerate(Z):
        e = np.exp(row - row.max())
        total += np.log(e.sum()) - (row[y[i]] - row.max())
        for j in range(len(row)):
            dZ[i, j] = e[j] / e.sum() - (j == y[i])
    return total / len(Z), dZ / len(Z)
