"""Refuses impossible ranges with assert."""


# part: allocate
# fails: allocate-impossible, allocate-edges
# says: assert raises AssertionError, not ValueError, and python -O skips it. It is for what can't
#   happen; what a caller may get wrong needs `raise ValueError("...")`.
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    assert np.all((lower >= 0) & (lower <= upper)), "Every range needs 0 <= lower <= upper."
    assert lower.sum() <= 1 + 1e-6 and upper.sum() >= 1 - 1e-6, "No plan makes 100%."
    shares, free = lower.copy(), max(0.0, 1 - lower.sum())
    for best in np.argsort(-values):
        shares[best] = min(upper[best], lower[best] + free)
        free -= shares[best] - lower[best]
    return shares
