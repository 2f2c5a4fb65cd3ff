"""Counts the rejections on the side of the effect only."""


# part: seeds
# fails: seeds-ends, seeds-refuses
# says: You count rejections on the side of the effect only. A two-sided test rejects on either side,
#   and the docstring counts both: with a small effect it shows.
def seeds_needed(effect, sd, correlation, power=0.8, alpha=0.05, most=1000):
    from scipy.special import nctdtr

    if sd <= 0 or not -1 <= correlation < 1:
        raise ValueError("no such plan")
    size = abs(effect) / (sd * np.sqrt(2 * (1 - correlation)))
    for n in range(2, most + 1):
        critical, shift = t_quantile(1 - alpha / 2, n - 1), size * np.sqrt(n)
        if shift > 30 or 1 - nctdtr(n - 1, shift, critical) >= power:
            return n
    raise ValueError("too few pairs")
