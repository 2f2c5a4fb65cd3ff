"""Makes as many one-hot columns as y shows classes."""


# part: softmax-loss
# fails: softmax-loss-matches-sklearn, softmax-loss-extremes
# says: Your one-hot labels have y.max() + 1 columns, too few where the last class does not occur
#   in y. The number of classes is Z.shape[1].
def softmax_loss(Z, y):
    Z = np.asarray(Z, dtype=float)
    own = np.arange(len(Z)), y
    shifted = Z - Z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    dZ = np.exp(log_p)
    Y = np.eye(np.max(y) + 1)[y]
    return -log_p[own].mean(), (dZ - Y) / len(Z)
