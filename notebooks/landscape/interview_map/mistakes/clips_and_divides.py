"""Clips the weights into the ranges and divides by the sum."""


# part: allocate
# fails: allocate-by-hand, allocate-inside, allocate-linprog, allocate-ties, allocate-edges, allocate-invariant
# says: You clip the weights and divide by their sum. The division moves every share, also those
#   that stand on a limit. Start from the lower bounds and hand out only what is left.
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    clipped = np.clip(values, lower, upper)
    return clipped / clipped.sum()
