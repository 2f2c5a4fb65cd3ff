"""Uses Newton's method on odds that may be flat or jump."""


# part: hours-to-match
# fails: hours-jump, hours-few-calls
# says: Newton's method divides by the slope, and odds may be flat or jump. All you know is that
#   they never fall, so keep a bracket and halve it.
def hours_to_match(passes, target, most=10_000.0):
    if passes(0.0) >= target:
        return 0.0
    if passes(most) < target:
        return np.inf
    hours = 1.0
    for _ in range(30):
        slope = (passes(hours + 1e-5) - passes(hours)) / 1e-5
        hours -= (passes(hours) - target) / max(slope, 1e-12)
        hours = min(max(hours, 0.0), most)
    return hours
