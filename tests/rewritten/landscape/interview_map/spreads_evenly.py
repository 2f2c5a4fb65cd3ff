"""A fair plan: all rounds get the same part of their room."""


def allocate(values, lower, upper):
    low, high = np.array(lower, dtype=float), np.array(upper, dtype=float)
    bad = np.isnan(low) | np.isnan(high) | (low < 0) | (low > high)
    if bad.any():
        raise ValueError(f"bad ranges: {np.flatnonzero(bad)}")
    if low.sum() - 1 > 1e-6:
        raise ValueError("lower bounds above 1")
    if 1 - high.sum() > 1e-6:
        raise ValueError("upper bounds below 1")
    room = high - low
    if room.sum() == 0:
        return low
    return low + room * (1 - low.sum()) / room.sum()
