"""The quantile at the level itself."""


# part: compare
# fails: compare-by-hand, compare-matches-scipy, compare-refuses
# says: With the quantile at 0.95 you leave out 5% on each side, so the interval covers 90%. Half of
#   1 - level belongs to each side: ask for the quantile at (1 + level) / 2.
def compare(baseline, variant, level=0.95):
    baseline, variant = np.asarray(baseline, dtype=float), np.asarray(variant, dtype=float)
    n = len(baseline)
    if n < 2 or len(variant) != n or not np.isfinite(baseline + variant).all():
        raise ValueError("two or more finite pairs are needed")
    d = variant - baseline
    mean, error = d.mean(), d.std(ddof=1) / np.sqrt(n)
    reach = t_quantile(level, n - 1) * error
    p = t_tails(mean / error, n - 1) if error > 0 else float(mean == 0)
    return mean, mean - reach, mean + reach, p
