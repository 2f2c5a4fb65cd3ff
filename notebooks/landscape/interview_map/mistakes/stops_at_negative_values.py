"""Leaves the free share unspent rather than give it to a negative value."""


# part: allocate
# fails: allocate-linprog, allocate-invariant
# says: You stop where values turn negative, as in a knapsack that may stay half empty. Here the
#   shares must sum to 1: what is free is spent, and only the order of the values counts.
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    shares, free = lower.copy(), max(0.0, 1 - lower.sum())
    for best in np.argsort(-values):
        if values[best] < 0:
            break
        shares[best] = min(upper[best], lower[best] + free)
        free -= shares[best] - lower[best]
    return shares
