"""Returns the end of the bracket that is not enough."""


# part: hours-to-match
# fails: hours-jump
# says: What you return is not enough: passes(result) is still below the target. Return the end of
#   the pair that is enough, as it is.
def hours_to_match(passes, target, most=10_000.0):
    if passes(0.0) >= target:
        return 0.0
    if passes(most) < target:
        return np.inf
    short, enough = 0.0, float(most)
    while enough - short > 1e-7:
        middle = (short + enough) / 2
        short, enough = (short, middle) if passes(middle) >= target else (middle, enough)
    return short
