"""Keeps the half without the answer."""


# part: hours-to-match
# fails: hours-by-hand, hours-never-or-none, hours-brentq, hours-jump, hours-few-calls
# says: After a middle that is enough you go on above it. If the middle is enough, the smallest
#   answer is at or below it: move the upper end.
def hours_to_match(passes, target, most=10_000.0):
    if passes(0.0) >= target:
        return 0.0
    if passes(most) < target:
        return np.inf
    short, enough = 0.0, float(most)
    while enough - short > 1e-7:
        middle = (short + enough) / 2
        short, enough = (short, middle) if passes(middle) < target else (middle, enough)
    return enough
