"""Checks the sums but no single range."""


# part: allocate
# fails: allocate-impossible, allocate-edges
# says: The sums are fine, but one range is upside down, negative or NaN, and you allocate all
#   the same. Check each range by itself: 0 <= lower <= upper.
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    shares, free = lower.copy(), max(0.0, 1 - lower.sum())
    for best in np.argsort(-values):
        shares[best] = min(upper[best], lower[best] + free)
        free -= shares[best] - lower[best]
    return shares
