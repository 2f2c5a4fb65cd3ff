"""Uses the margin formula, made for labels -1 and 1, on labels 0 and 1."""


# part: loss
# fails: loss-by-hand, loss-anchors, loss-matches-sklearn, loss-extremes, loss-float32,
#   gradient-central-differences
# says: log(1 + exp(-y z)) is the loss for labels -1 and 1. With y = 0 it is log 2 whatever the
#   logit, so negatives teach nothing. Use log(1 + exp(z)) - y z, or turn y into 2 y - 1
#   first.
def loss(theta, X, y, lam=0.0):
    z = X @ theta[:-1] + theta[-1]
    return np.mean(np.logaddexp(0, -y * z)) + lam / 2 * np.sum(theta[:-1] ** 2)
