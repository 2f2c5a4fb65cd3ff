"""Computes in the integers of z."""


# part: soft
# fails: soft-any-input
# says: You compute in the small integers of z, where abs(-128) is -128 and sums wrap around. Convert to
#   float before you compute.
def soft_threshold(z, lam):
    return np.sign(z) * np.maximum(np.abs(z) - lam, 0.0)
