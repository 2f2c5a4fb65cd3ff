"""Sorts by value per width of the range."""


# part: allocate
# fails: allocate-linprog, allocate-ties, allocate-invariant
# says: You sort by value divided by the width of the range, as if that were an item's weight in
#   a knapsack. Here `values` is already the worth of one unit of share: sort by it alone.
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    shares, free = lower.copy(), max(0.0, 1 - lower.sum())
    for best in np.argsort(-values / np.maximum(upper - lower, 1e-12)):
        shares[best] = min(upper[best], lower[best] + free)
        free -= shares[best] - lower[best]
    return shares
