"""Works for arrays only."""


# part: pass-probability
# fails: odds-by-hand, odds-extremes, odds-kinds
# says: A list has no minus sign and can't be divided. Convert every argument with
#   np.asarray(..., dtype=float) first.
def pass_probability(hours, tau, start, presence):
    gap = (1 - start) * np.exp(-hours / tau)
    return float(np.prod(1 - presence * gap))
