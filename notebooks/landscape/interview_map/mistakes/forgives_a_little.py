"""Calls odds just below the target enough."""


# part: hours-to-match
# fails: hours-jump
# says: You accept odds a little below the target. The promise is passes(result) >= target, and passes may
#   be flat there: compare without a tolerance.
def hours_to_match(passes, target, most=10_000.0):
    target = target - 1e-9
    if passes(0.0) >= target:
        return 0.0
    if passes(most) < target:
        return np.inf
    short, enough = 0.0, float(most)
    while enough - short > 1e-7:
        middle = (short + enough) / 2
        short, enough = (short, middle) if passes(middle) >= target else (middle, enough)
    return enough
