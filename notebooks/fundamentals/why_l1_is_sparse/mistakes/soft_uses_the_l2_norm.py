"""Takes the norm of the whole vector for the absolute values."""


# part: soft
# fails: soft-by-hand, soft-differences, soft-matches-sklearn, soft-exact-zeros, soft-any-input
# says: You penalise the l2 norm of the whole vector (not squared): all entries shrink by one
#   factor, and die together or not at all. The l1 norm treats each entry by itself: subtract lam
#   from each |z|.
def soft_threshold(z, lam):
    z = np.asarray(z, dtype=float)
    length = np.linalg.norm(z)
    return z * max(0.0, 1 - lam / length) if length > 0 else z
