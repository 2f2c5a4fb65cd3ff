"""Returns the first middle whose odds equal the target."""


# part: hours-to-match
# fails: hours-jump
# says: You stop as soon as the odds meet the target. Odds may be flat there, so fewer hours may
#   do: equal is enough, but go on halving until the pair is short.
def hours_to_match(passes, target, most=10_000.0):
    if passes(0.0) >= target:
        return 0.0
    if passes(most) < target:
        return np.inf
    short, enough = 0.0, float(most)
    while enough - short > 1e-7:
        middle = (short + enough) / 2
        odds = passes(middle)
        if odds == target:
            return middle
        short, enough = (short, middle) if odds > target else (middle, enough)
    return enough
