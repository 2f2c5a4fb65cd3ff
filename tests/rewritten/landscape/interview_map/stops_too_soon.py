"""Twenty steps of bisection are plenty."""


def hours_to_match(passes, target, most=10_000.0):
    if passes(0.0) >= target:
        return 0.0
    if passes(most) < target:
        return np.inf
    enough, short = most, 0.0
    for _ in range(20):
        between = (enough + short) / 2
        if passes(between) >= target:
            enough = between
        else:
            short = between
    return enough
