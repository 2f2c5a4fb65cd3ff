"""Looks the best round up by its value."""


# part: allocate
# fails: allocate-ties
# says: Where values tie, looking a value up finds the same round each time, so it is served twice
#   and its twin never. Sort the places of the rounds, not their values.
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    shares, free = lower.copy(), max(0.0, 1 - lower.sum())
    for value in sorted(values.tolist(), reverse=True):
        best = values.tolist().index(value)
        extra = min(upper[best] - lower[best], free)
        shares[best] += extra
        free -= extra
    return shares
