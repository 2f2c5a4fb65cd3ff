"""Compares sums with 1 by np.isclose."""


# part: allocate
# fails: allocate-edges
# says: You forgive more than the millionth that was agreed (np.isclose forgives 1e-5 of 1 unless
#   told otherwise). Say rtol=0 and atol=1e-6, or write the comparison out.
def allocate(values, lower, upper):
    lower, upper = (np.asarray(each, dtype=float) for each in (lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    low, high = lower.sum(), upper.sum()
    if (low > 1 and not np.isclose(low, 1)) or (high < 1 and not np.isclose(high, 1)):
        raise ValueError("These ranges can't make 100%.")
    shares, free = lower.copy(), 1 - lower.sum()
    for best in np.argsort(values)[::-1]:
        shares[best] = min(upper[best], lower[best] + free)
        free -= shares[best] - lower[best]
    return shares
