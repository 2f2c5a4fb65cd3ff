"""Looks for bad ranges with comparisons that NaN never satisfies."""


# part: allocate
# fails: allocate-edges
# says: A comparison with NaN is always false, so `lower > upper` does not see it. Write what
#   must hold, `lower <= upper` everywhere, and raise when it does not.
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if np.any(lower < 0) or np.any(lower > upper):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    shares, free = lower.copy(), max(0.0, 1 - lower.sum())
    for best in np.argsort(-values):
        shares[best] = min(upper[best], lower[best] + free)
        free -= shares[best] - lower[best]
    return shares
