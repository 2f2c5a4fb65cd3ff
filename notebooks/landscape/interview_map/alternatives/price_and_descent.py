"""Finds the price of a share by trying each value, and walks down from `most` in halving steps."""


# part: allocate
def allocate(values, lower, upper):
    values, lower, upper = np.array(values, float), np.array(lower, float), np.array(upper, float)
    if np.isnan(lower).any() or np.isnan(upper).any() or (lower < 0).any():
        raise ValueError("Bounds are numbers, and not negative.")
    if (lower > upper).any() or lower.sum() - 1 > 1e-6 or 1 - upper.sum() > 1e-6:
        raise ValueError("These ranges leave no plan.")
    for price in sorted(set(values.tolist()), reverse=True):
        shares = np.where(values > price, upper, lower)
        tied = values == price
        missing, room = 1 - shares.sum(), (upper - lower)[tied].sum()
        if missing <= room:
            break
    part = min(max(missing, 0.0) / max(room, 1e-300), 1.0)
    return shares + np.where(tied, part * (upper - lower), 0.0)


# part: hours-to-match
def hours_to_match(passes, target, most=10_000.0):
    if passes(most) < target:
        return np.inf
    enough, step = float(most), float(most)
    while step > 4e-7:
        step /= 2
        if passes(enough - step) >= target:
            enough -= step
    return 0.0 if passes(0.0) >= target else enough
