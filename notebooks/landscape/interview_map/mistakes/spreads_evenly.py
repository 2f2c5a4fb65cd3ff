"""Spreads the free share over all rounds by their room."""


# part: allocate
# fails: allocate-by-hand, allocate-linprog, allocate-ties, allocate-edges
# says: Every round gets its part of the free share, whatever it is worth. Give to the round
#   with the highest value first, until it has no room left.
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    room = upper - lower
    return lower + (1 - lower.sum()) * room / max(room.sum(), 1e-12)
