"""Adds the free share to the caller's array."""


# part: allocate
# fails: allocate-invariant
# says: np.asarray does not copy a float array, so you add the free share to the caller's lower
#   bounds and the second call starts from another place. Take lower.copy().
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    shares, free = lower, max(0.0, 1 - lower.sum())
    for best in np.argsort(-values):
        extra = min(upper[best] - lower[best], free)
        shares[best] += extra
        free -= extra
    return shares
