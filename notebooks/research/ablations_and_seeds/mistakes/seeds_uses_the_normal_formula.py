"""The textbook formula with z."""


# part: seeds
# fails: seeds-by-hand, seeds-pairing-pays, seeds-matches-statsmodels, seeds-ends, seeds-refuses
# says: ((z + z) sd / effect)^2 knows the spread beforehand. You will estimate it from the same few
#   pairs, which costs about two pairs more: search n with Student's t, since its quantile
#   depends on n.
def seeds_needed(effect, sd, correlation, power=0.8, alpha=0.05, most=1000):
    from scipy.special import ndtri

    if sd <= 0 or not -1 <= correlation < 1:
        raise ValueError("sd must be positive and the correlation in [-1, 1)")
    spread = sd * np.sqrt(2 * (1 - correlation))
    if effect == 0:
        raise ValueError("no number of pairs finds nothing")
    n = int(np.ceil(((ndtri(1 - alpha / 2) + ndtri(power)) * spread / effect) ** 2))
    if n > most:
        raise ValueError("too few pairs")
    return max(n, 2)
