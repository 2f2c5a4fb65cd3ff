"""Minimises by subgradient steps."""


# part: soft
# fails: soft-by-hand, soft-differences, soft-matches-sklearn, soft-exact-zeros, soft-any-input,
#   step-by-hand, step-differences, step-lasso-path, step-dead-and-empty
# says: You take steps along z - w - lam * sign(w). They hop across 0 and never end on it: small
#   values, no zeros. Solve the balance exactly, case by case.
def soft_threshold(z, lam):
    z = np.asarray(z, dtype=float)
    w = z.copy()
    for t in range(1, 61):
        w = w - (w - z + lam * np.sign(w)) / t**0.5 / 2
    return w
