"""Returns a list of shares."""


# part: allocate
# fails: allocate-by-hand
# says: You return a list, and 60 * shares is then sixty copies instead of hours. Return an array.
def allocate(values, lower, upper):
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    shares, free = lower.copy(), max(0.0, 1 - lower.sum())
    for best in np.argsort(-values):
        shares[best] = min(upper[best], lower[best] + free)
        free -= shares[best] - lower[best]
    return shares.tolist()
