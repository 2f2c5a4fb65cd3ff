"""Pairs with NaN are left out without a word."""


# part: compare
# fails: compare-refuses
# says: You drop the pairs in which a run diverged. If one arm diverges more often, that is what you
#   were asked to find out. Refuse NaN, and let a person decide what such a run scores.
def compare(baseline, variant, level=0.95):
    baseline, variant = np.asarray(baseline, dtype=float), np.asarray(variant, dtype=float)
    if len(baseline) != len(variant):
        raise ValueError("the lengths differ")
    d = variant - baseline
    d = d[np.isfinite(d)]
    n = len(d)
    if n < 2:
        raise ValueError("two pairs are needed")
    mean, error = d.mean(), d.std(ddof=1) / np.sqrt(n)
    reach = t_quantile((1 + level) / 2, n - 1) * error
    p = t_tails(mean / error, n - 1) if error > 0 else float(mean == 0)
    return mean, mean - reach, mean + reach, p
