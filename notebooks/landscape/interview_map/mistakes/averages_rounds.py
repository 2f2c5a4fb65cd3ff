"""Averages the rounds instead of multiplying."""


# part: pass-probability
# fails: odds-by-hand, odds-absent, odds-all-loops, odds-extremes, odds-kinds
# says: You average over the rounds, but one failed round fails the loop. Independent events
#   that must all happen multiply.
def pass_probability(hours, tau, start, presence):
    hours, tau, start, presence = (
        np.asarray(each, dtype=float) for each in (hours, tau, start, presence)
    )
    gap = (1 - start) * np.exp(-hours / tau)
    return float(np.mean(1 - presence * gap))
