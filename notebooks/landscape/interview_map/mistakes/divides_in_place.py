"""Divides the caller's hours in place."""


# part: pass-probability
# fails: odds-kinds
# says: np.asarray does not copy a float array, so hours /= -tau changes the caller's hours. Write
#   -hours / tau, which makes a new array.
def pass_probability(hours, tau, start, presence):
    hours, tau, start, presence = (
        np.asarray(each, dtype=float) for each in (hours, tau, start, presence)
    )
    hours /= -tau
    gap = (1 - start) * np.exp(hours)
    return float(np.prod(1 - presence * gap))
