"""Tries whole hours one after the other."""


# part: hours-to-match
# fails: hours-by-hand, hours-brentq, hours-jump, hours-few-calls
# says: You look at whole hours only, so the answer may be almost an hour too large (and one after
#   the other takes thousands of calls). Halve the interval down to 1e-6 hours.
def hours_to_match(passes, target, most=10_000.0):
    hours = 0
    while hours <= most:
        if passes(hours) >= target:
            return float(hours)
        hours += 1
    return np.inf
