"""Normal quantiles for a handful of pairs."""


# part: compare
# fails: compare-by-hand, compare-matches-scipy, compare-refuses, table-by-hand,
#   table-dead-switch, table-matches-statsmodels, table-never-falls, table-small
# says: 1.96 is for a known spread. With five pairs the spread is itself a guess, and the quantile
#   is 2.78: use Student's t with n - 1 degrees of freedom, for the interval and for p.
def compare(baseline, variant, level=0.95):
    baseline, variant = np.asarray(baseline, dtype=float), np.asarray(variant, dtype=float)
    n = len(baseline)
    if n < 2 or len(variant) != n or not np.isfinite(baseline + variant).all():
        raise ValueError("two or more finite pairs are needed")
    d = variant - baseline
    mean, error = d.mean(), d.std(ddof=1) / np.sqrt(n)
    reach = t_quantile((1 + level) / 2, 1e9) * error
    p = t_tails(mean / error, 1e9) if error > 0 else float(mean == 0)
    return mean, mean - reach, mean + reach, p
