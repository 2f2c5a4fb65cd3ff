"""Doubles the hours without a cap."""


# part: hours-to-match
# fails: hours-few-calls
# says: You double the hours until they are enough and ask passes about more hours than `most`. Stop
#   the doubling at most.
def hours_to_match(passes, target, most=10_000.0):
    if passes(0.0) >= target:
        return 0.0
    short, enough = 0.0, 1.0
    while passes(enough) < target:
        short, enough = enough, 2 * enough
        if short > most:
            return np.inf
    while enough - short > 1e-7:
        middle = (short + enough) / 2
        short, enough = (short, middle) if passes(middle) >= target else (middle, enough)
    return enough if enough <= most else np.inf
