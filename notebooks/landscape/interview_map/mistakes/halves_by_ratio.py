"""Bisects the logarithm of the hours."""


# part: hours-to-match
# fails: hours-jump
# says: You begin the search above 0, so an answer below your first lower end is missed. The pair (not
#   enough, enough) starts at 0 and `most`.
def hours_to_match(passes, target, most=10_000.0):
    if passes(0.0) >= target:
        return 0.0
    if passes(most) < target:
        return np.inf
    short, enough = 1e-3, float(most)
    while enough - short > 1e-7:
        middle = (short * enough) ** 0.5
        short, enough = (short, middle) if passes(middle) >= target else (middle, enough)
    return enough
