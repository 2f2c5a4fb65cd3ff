"""Returns the shares in the order of falling value."""


# part: allocate
# fails: allocate-by-hand, allocate-inside, allocate-linprog, allocate-ties, allocate-edges, allocate-invariant
# says: Your shares come back sorted by value, so they belong to other rounds. Write them to the
#   places that they came from: shares[order] = ....
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    order = np.argsort(-values)
    room = (upper - lower)[order]
    before = np.cumsum(room) - room
    return lower[order] + np.clip(1 - lower.sum() - before, 0, room)
