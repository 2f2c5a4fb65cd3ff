"""Scales hours in proportion to the probability."""


# part: hours-to-match
# fails: hours-by-hand, hours-brentq, hours-jump, hours-few-calls, hours-never-or-none
# says: You scale the hours by target / probability, as if the odds were proportional to hours.
#   They flatten as hours grow: search for the hours instead.
def hours_to_match(passes, target, most=10_000.0):
    return most * target / passes(most)
