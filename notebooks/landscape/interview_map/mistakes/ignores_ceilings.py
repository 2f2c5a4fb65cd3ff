"""Gives the whole free share to one round."""


# part: allocate
# fails: allocate-by-hand, allocate-inside, allocate-linprog, allocate-ties, allocate-edges
# says: All that is free goes to the best round, past its upper bound. Cap each gift at upper -
#   lower and pass the rest to the next round.
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    shares = lower.copy()
    shares[np.argmax(values)] += 1 - lower.sum()
    return shares
