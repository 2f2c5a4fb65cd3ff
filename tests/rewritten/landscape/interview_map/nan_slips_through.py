"""Looks for what is wrong, range by range."""


def allocate(values, lower, upper):
    n = len(values)
    for a, b in zip(lower, upper):
        if a < 0:
            raise ValueError("negative lower bound")
        if a > b:
            raise ValueError("lower above upper")
    floor, ceiling = sum(map(float, lower)), sum(map(float, upper))
    if floor > 1.000001:
        raise ValueError("the floors need more than everything")
    if ceiling < 0.999999:
        raise ValueError("the ceilings leave something over")
    plan = [float(a) for a in lower]
    rest = max(0.0, 1 - floor)
    for i in sorted(range(n), key=lambda i: float(values[i]), reverse=True):
        more = min(float(upper[i]) - plan[i], rest)
        plan[i] += more
        rest -= more
    return np.array(plan)
