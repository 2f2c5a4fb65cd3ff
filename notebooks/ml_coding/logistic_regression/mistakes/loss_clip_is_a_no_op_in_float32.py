"""Clips the probabilities by 1e-15, which caps the loss and does nothing in float32."""


# part: loss
# fails: loss-extremes, loss-float32
# says: The clip caps the cost of a confident wrong answer at 34.5, and in float32 it doesn't even
#   do that: 1 - 1e-15 is 1 there, so log(1 - p) is -inf. Compute the loss from z, where no
#   clip is needed.
def loss(theta, X, y, lam=0.0):
    p = np.clip(sigmoid(X @ theta[:-1] + theta[-1]), 1e-15, 1 - 1e-15)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)) + lam / 2 * np.sum(theta[:-1] ** 2)
