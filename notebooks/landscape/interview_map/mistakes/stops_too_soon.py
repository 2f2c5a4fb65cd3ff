"""Halves twenty times, whatever the width."""


# part: hours-to-match
# fails: hours-by-hand, hours-brentq, hours-jump, hours-few-calls
# says: Twenty halvings of 10,000 hours leave an interval of half a minute. Go on until it is
#   shorter than 1e-6 hours.
def hours_to_match(passes, target, most=10_000.0):
    if passes(0.0) >= target:
        return 0.0
    if passes(most) < target:
        return np.inf
    short, enough = 0.0, float(most)
    for _ in range(20):
        middle = (short + enough) / 2
        short, enough = (short, middle) if passes(middle) >= target else (middle, enough)
    return enough
