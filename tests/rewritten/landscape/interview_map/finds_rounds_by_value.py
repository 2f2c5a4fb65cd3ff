"""Goes down the sorted values and asks where each one stands."""


def allocate(values, lower, upper):
    values = [float(v) for v in values]
    low = [float(v) for v in lower]
    high = [float(v) for v in upper]
    if any(math_nan != math_nan for math_nan in low + high):
        raise ValueError("nan")
    if any(a < 0 or a > b for a, b in zip(low, high)):
        raise ValueError("empty range")
    if sum(low) > 1 + 1e-6 or sum(high) < 1 - 1e-6:
        raise ValueError("no plan")
    shares = low[:]
    spare = 1 - sum(low)
    for v in sorted(values, reverse=True):
        if spare <= 0:
            break
        i = values.index(v)
        extra = min(spare, high[i] - shares[i])
        shares[i] += extra
        spare -= extra
    return np.array(shares)
