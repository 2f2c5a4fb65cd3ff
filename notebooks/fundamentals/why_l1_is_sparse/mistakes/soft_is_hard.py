"""Keeps large values as they are."""


# part: soft
# fails: soft-by-hand, soft-differences, soft-matches-sklearn, soft-exact-zeros, soft-any-input,
#   step-by-hand, step-differences, step-lasso-path
# says: You keep values above lam unshrunk: the hard threshold, which belongs to a penalty per
#   living weight. With lam * |w| a survivor loses lam too: its pull z - w must come down to lam.
def soft_threshold(z, lam):
    z = np.asarray(z)
    return np.where(np.abs(z) > lam, z, 0.0)
