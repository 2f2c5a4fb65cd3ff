"""Compares sums in whole percents."""


def allocate(values, lower, upper):
    values = np.array(values, dtype=float)
    lower = np.array(lower, dtype=float)
    upper = np.array(upper, dtype=float)
    if np.isnan(lower).any() or np.isnan(upper).any():
        raise ValueError("a bound is not a number")
    if (lower < 0).any() or (lower > upper).any():
        raise ValueError("a range is impossible")
    least, greatest = round(100 * lower.sum()), round(100 * upper.sum())
    if least > 100 or greatest < 100:
        raise ValueError("nothing sums to 100%")
    left = 1 - lower.sum()
    plan = lower.copy()
    for i in np.argsort(-values):
        if left <= 0:
            break
        step = min(left, upper[i] - lower[i])
        plan[i] += step
        left -= step
    return plan
