"""Subtracts lam and doesn't stop at zero."""


# part: soft
# fails: soft-by-hand, soft-differences, soft-matches-sklearn, soft-exact-zeros, soft-any-input,
#   step-by-hand, step-differences, step-lasso-path, step-dead-and-empty
# says: You subtract lam also where |z| is smaller, so the value walks through zero and comes out
#   on the other side. Stop at zero: max(|z| - lam, 0).
def soft_threshold(z, lam):
    z = np.asarray(z)
    return np.sign(z) * (np.abs(z) - lam)
