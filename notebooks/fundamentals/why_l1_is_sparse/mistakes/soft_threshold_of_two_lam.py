"""Subtracts 2 lam."""


# part: soft
# fails: soft-by-hand, soft-differences, soft-matches-sklearn, soft-exact-zeros, soft-any-input,
#   step-by-hand, step-differences, step-lasso-path, step-dead-and-empty
# says: Your threshold is 2 lam. The wall is 2 lam high in all, from -lam to lam, so a pull of
#   size lam is what it takes to get off it: subtract lam.
def soft_threshold(z, lam):
    z = np.asarray(z)
    return np.sign(z) * np.maximum(np.abs(z) - 2 * lam, 0.0)
