"""Compares sums of floats with 1 exactly."""


# part: allocate
# fails: allocate-edges
# says: A sum of floats that is off by a rounding error, like 0.7 + 0.1 + 0.2 or 0.1 ten times in
#   float32, is refused. Leave 1e-6 of room when you compare a sum with 1.
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 or upper.sum() < 1:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    shares, free = lower.copy(), max(0.0, 1 - lower.sum())
    for best in np.argsort(-values):
        shares[best] = min(upper[best], lower[best] + free)
        free -= shares[best] - lower[best]
    return shares
