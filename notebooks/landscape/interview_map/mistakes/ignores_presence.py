"""Takes every round for certain."""


# part: pass-probability
# fails: odds-by-hand, odds-absent, odds-all-loops, odds-extremes, odds-kinds
# says: You multiply the readiness of all rounds as if every loop had each of them. A round that
#   is absent can't fail you: its factor is 1 - presence * (1 - p).
def pass_probability(hours, tau, start, presence):
    hours, tau, start, presence = (
        np.asarray(each, dtype=float) for each in (hours, tau, start, presence)
    )
    gap = (1 - start) * np.exp(-hours / tau)
    return float(np.prod(1 - gap))
