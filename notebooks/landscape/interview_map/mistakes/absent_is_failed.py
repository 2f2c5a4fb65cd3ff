"""Multiplies presence and readiness."""


# part: pass-probability
# fails: odds-by-hand, odds-absent, odds-all-loops, odds-extremes, odds-kinds
# says: presence * p is the chance that a round happens and is passed, so a loop without it
#   counts as failed. Add the chance 1 - presence that it does not happen.
def pass_probability(hours, tau, start, presence):
    hours, tau, start, presence = (
        np.asarray(each, dtype=float) for each in (hours, tau, start, presence)
    )
    gap = (1 - start) * np.exp(-hours / tau)
    return float(np.prod(presence * (1 - gap)))
