"""An unpaired test on paired data."""


# part: compare
# fails: compare-by-hand, compare-pairs, compare-matches-scipy, compare-no-spread,
#   compare-refuses, table-by-hand, table-dead-switch, table-matches-statsmodels,
#   table-never-falls, table-small
# says: You treat the two arms as independent samples, so every seed's good or bad luck counts as
#   noise. It cancels in variant - baseline: take the differences first, then the spread of
#   these n numbers.
def compare(baseline, variant, level=0.95):
    baseline, variant = np.asarray(baseline, dtype=float), np.asarray(variant, dtype=float)
    n = len(baseline)
    if n < 2 or len(variant) != n or not np.isfinite(baseline + variant).all():
        raise ValueError("two or more finite pairs are needed")
    mean = variant.mean() - baseline.mean()
    error = np.sqrt((baseline.var(ddof=1) + variant.var(ddof=1)) / n)
    reach = t_quantile((1 + level) / 2, 2 * n - 2) * error
    p = t_tails(mean / error, 2 * n - 2) if error > 0 else float(mean == 0)
    return mean, mean - reach, mean + reach, p
