"""The standard deviation for the standard error."""


# part: compare
# fails: compare-by-hand, compare-matches-scipy, compare-refuses, table-by-hand,
#   table-dead-switch, table-matches-statsmodels, table-never-falls, table-small
# says: You use the spread of one difference where the spread of their mean belongs. The mean of n
#   independent differences is steadier by the root of n: divide by np.sqrt(n).
def compare(baseline, variant, level=0.95):
    baseline, variant = np.asarray(baseline, dtype=float), np.asarray(variant, dtype=float)
    n = len(baseline)
    if n < 2 or len(variant) != n or not np.isfinite(baseline + variant).all():
        raise ValueError("two or more finite pairs are needed")
    d = variant - baseline
    mean, error = d.mean(), d.std(ddof=1)
    reach = t_quantile((1 + level) / 2, n - 1) * error
    p = t_tails(mean / error, n - 1) if error > 0 else float(mean == 0)
    return mean, mean - reach, mean + reach, p
