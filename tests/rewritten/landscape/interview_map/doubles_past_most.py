"""Finds an upper end by doubling, then halves."""


def hours_to_match(passes, target, most=10_000.0):
    if passes(0.0) >= target:
        return 0.0
    if passes(most) < target:
        return np.inf
    high = 1.0
    while passes(high) < target:
        high *= 2
    low = 0.0
    while high - low > 1e-7:
        middle = (low + high) / 2
        if passes(middle) >= target:
            high = middle
        else:
            low = middle
    return high
