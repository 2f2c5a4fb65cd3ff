"""Raises readiness to the power of presence."""


# part: pass-probability
# fails: odds-by-hand, odds-all-loops, odds-extremes, odds-kinds
# says: p ** presence is a geometric average of passing and not being asked. The probability is
#   their ordinary average: presence * p + (1 - presence) * 1.
def pass_probability(hours, tau, start, presence):
    hours, tau, start, presence = (
        np.asarray(each, dtype=float) for each in (hours, tau, start, presence)
    )
    gap = (1 - start) * np.exp(-hours / tau)
    return float(np.prod((1 - gap) ** presence))
