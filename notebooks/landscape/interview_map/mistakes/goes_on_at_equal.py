"""Takes a middle whose odds equal the target for not enough."""


# part: hours-to-match
# fails: hours-jump
# says: You take odds equal to the target for not enough, so you end where they rise above it. Equal
#   is enough: move the upper end when passes(middle) >= target.
def hours_to_match(passes, target, most=10_000.0):
    if passes(0.0) >= target:
        return 0.0
    if passes(most) < target:
        return np.inf
    short, enough = 0.0, float(most)
    while enough - short > 1e-7:
        middle = (short + enough) / 2
        short, enough = (short, middle) if passes(middle) > target else (middle, enough)
    return enough
