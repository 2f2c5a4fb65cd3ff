"""Subtracts lam / 2."""


# part: soft
# fails: soft-by-hand, soft-differences, soft-matches-sklearn, soft-exact-zeros, soft-any-input,
#   step-by-hand, step-differences, step-lasso-path, step-dead-and-empty
# says: Your threshold is lam / 2, which belongs to (w - z)**2 without the half in front. Here the
#   square carries a half, so its slope is w - z and the threshold is lam.
def soft_threshold(z, lam):
    z = np.asarray(z)
    return np.sign(z) * np.maximum(np.abs(z) - lam / 2, 0.0)
