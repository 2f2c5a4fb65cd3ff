"""Adds what is learned to the start, past 1."""


# part: pass-probability
# fails: odds-by-hand, odds-absent, odds-all-loops, odds-extremes, odds-kinds
# says: You add what is learned to the readiness at the start, so it passes 1. Practice closes
#   the gap: what is missing is (1 - start) * exp(-hours / tau).
def pass_probability(hours, tau, start, presence):
    hours, tau, start, presence = (
        np.asarray(each, dtype=float) for each in (hours, tau, start, presence)
    )
    ready = start + 1 - np.exp(-hours / tau)
    return float(np.prod(1 - presence * (1 - ready)))
