"""Multiplies hours by tau."""


# part: pass-probability
# fails: odds-by-hand, odds-all-loops, odds-kinds
# says: You use tau as a rate. It is a time, in hours: the exponent has no unit, so it is -hours
#   / tau.
def pass_probability(hours, tau, start, presence):
    hours, tau, start, presence = (
        np.asarray(each, dtype=float) for each in (hours, tau, start, presence)
    )
    gap = (1 - start) * np.exp(-hours * tau)
    return float(np.prod(1 - presence * gap))
