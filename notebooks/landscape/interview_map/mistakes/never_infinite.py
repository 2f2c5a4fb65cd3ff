"""Returns `most` when the target is out of reach."""


# part: hours-to-match
# fails: hours-never-or-none
# says: When no number of hours reaches the target you return `most`, which looks like an
#   answer. Ask first whether passes(most) is enough, and return np.inf if not.
def hours_to_match(passes, target, most=10_000.0):
    if passes(0.0) >= target:
        return 0.0
    short, enough = 0.0, float(most)
    while enough - short > 1e-7:
        middle = (short + enough) / 2
        short, enough = (short, middle) if passes(middle) >= target else (middle, enough)
    return enough
