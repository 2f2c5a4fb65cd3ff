"""Shrinks in proportion and never zeroes."""


# part: soft
# fails: soft-by-hand, soft-differences, soft-matches-sklearn, soft-exact-zeros, soft-any-input,
#   step-by-hand, step-differences, step-lasso-path, step-dead-and-empty
# says: You shrink every value by the factor 1 / (1 + lam), which is ridge: nothing ever becomes
#   0. For |w| subtract lam from the size and stop at 0.
def soft_threshold(z, lam):
    return np.asarray(z) / (1 + lam)
