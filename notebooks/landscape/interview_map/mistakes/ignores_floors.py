"""Fills the best rounds from zero."""


# part: allocate
# fails: allocate-by-hand, allocate-inside, allocate-linprog, allocate-ties
# says: You fill the best rounds from zero, so the last ones fall below their lower bounds.
#   Spend all lower bounds first; only 1 - sum(lower) is free.
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    shares, free = np.zeros(len(lower)), 1.0
    for best in np.argsort(-values):
        shares[best] = min(upper[best], free)
        free -= shares[best]
    return shares
