"""Tries whole hours one after the other."""


# part: hours-to-match
# fails: hours-by-hand, hours-brentq, hours-jump, hours-few-calls
# says: You try one hour after the other: thousands of calls, and no better than an hour. Halve
#   the interval between not enough and enough.
def hours_to_match(passes, target, most=10_000.0):
    hours = 0
    while hours <= most:
        if passes(hours) >= target:
            return float(hours)
        hours += 1
    return np.inf
