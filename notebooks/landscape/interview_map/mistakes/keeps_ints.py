"""Writes shares into an array of ints."""


# part: allocate
# fails: allocate-edges
# says: With whole-number bounds your array of shares holds ints, and 0.4 written into it
#   becomes 0. Convert with dtype=float first.
def allocate(values, lower, upper):
    values, lower, upper = np.array(values, dtype=float), np.array(lower), np.array(upper)
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    shares, free = lower.copy(), max(0.0, 1 - lower.sum())
    for best in np.argsort(-values):
        shares[best] = min(upper[best], lower[best] + free)
        free -= shares[best] - lower[best]
    return shares
