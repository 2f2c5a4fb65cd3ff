"""Negates the values in the dtype that they came in."""


# part: allocate
# fails: allocate-edges
# says: In unsigned integers -0 is 0 and -3 is a large number, so a round worth nothing is served first.
#   Convert the values to float before you negate them, or reverse the order.
def allocate(values, lower, upper):
    lower, upper = (np.asarray(each, dtype=float) for each in (lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError("These ranges can't make 100%.")
    shares, free = lower.copy(), 1 - lower.sum()
    for best in np.argsort(-np.asarray(values)):
        shares[best] = min(upper[best], lower[best] + free)
        free -= shares[best] - lower[best]
    return shares
