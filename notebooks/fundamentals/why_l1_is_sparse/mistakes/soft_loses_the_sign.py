"""Gives the size without the sign."""


# part: soft
# fails: soft-by-hand, soft-differences, soft-matches-sklearn, soft-exact-zeros, soft-any-input,
#   step-by-hand, step-differences, step-lasso-path, step-from-anywhere
# says: Your answer is never negative: the sign of z got lost. Multiply the shrunk size by the
#   sign of z.
def soft_threshold(z, lam):
    return np.maximum(np.abs(np.asarray(z)) - lam, 0.0)
