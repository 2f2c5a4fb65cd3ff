"""Negates the hours in the dtype that they came in."""


# part: pass-probability
# fails: odds-kinds
# says: -np.uint8(3) is 253, so exp(-hours / tau) vanishes and every gap seems closed. Convert hours
#   to float before you negate them.
def pass_probability(hours, tau, start, presence):
    tau, start, presence = (np.asarray(each, dtype=float) for each in (tau, start, presence))
    gap = (1 - start) * np.exp(-np.asarray(hours) / tau)
    return float(np.prod(1 - presence * gap))
