"""Rounds the sums to whole percents before comparing."""


# part: allocate
# fails: allocate-edges
# says: You round the sums, so lower bounds of 100.04% pass and your plan can't sum to 1. Forgive
#   rounding errors of 1e-6, not real ones.
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if round(lower.sum(), 2) > 1 or round(upper.sum(), 2) < 1:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    shares, free = lower.copy(), max(0.0, 1 - lower.sum())
    for best in np.argsort(-values):
        shares[best] = min(upper[best], lower[best] + free)
        free -= shares[best] - lower[best]
    return shares
