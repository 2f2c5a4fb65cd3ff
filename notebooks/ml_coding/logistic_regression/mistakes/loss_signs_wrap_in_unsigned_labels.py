"""Makes the labels -1 and 1 in the dtype that they come in."""


# part: loss
# fails: loss-anchors
# says: In uint8, 2 * 0 - 1 is 255, not -1, so every negative row counts as a very certain positive.
#   Convert y to float first, or use log(1 + exp(z)) - y z, which needs no sign.
def loss(theta, X, y, lam=0.0):
    z = X @ theta[:-1] + theta[-1]
    margins = (2 * y - 1) * z
    return np.mean(np.logaddexp(0, -margins)) + lam / 2 * np.sum(theta[:-1] ** 2)
