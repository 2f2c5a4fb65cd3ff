"""Takes an answer of `most` for no answer."""


# part: hours-to-match
# fails: hours-never-or-none
# says: Where only `most` itself is enough, you return infinity. `most` may be the smallest number that
#   is enough: ask passes(most), and nothing beyond it.
def hours_to_match(passes, target, most=10_000.0):
    if passes(0.0) >= target:
        return 0.0
    short, enough = 0.0, float(most)
    while enough - short > 1e-7:
        middle = (short + enough) / 2
        short, enough = (short, middle) if passes(middle) >= target else (middle, enough)
    return enough if enough < most else np.inf
