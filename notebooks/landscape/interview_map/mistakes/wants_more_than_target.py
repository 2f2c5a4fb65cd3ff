"""Takes a target that `most` just reaches for out of reach."""


# part: hours-to-match
# fails: hours-never-or-none, hours-jump
# says: You return infinity when passes(most) equals the target, but equal is enough. Compare with
#   <, not <=.
def hours_to_match(passes, target, most=10_000.0):
    if passes(0.0) >= target:
        return 0.0
    if passes(most) <= target:
        return np.inf
    short, enough = 0.0, float(most)
    while enough - short > 1e-7:
        middle = (short + enough) / 2
        short, enough = (short, middle) if passes(middle) >= target else (middle, enough)
    return enough
