"""Baseline minus variant."""


# part: compare
# fails: compare-by-hand, compare-matches-scipy, compare-no-spread, compare-refuses,
#   compare-any-dtype, table-by-hand, table-dead-switch, table-matches-statsmodels,
#   table-never-falls, table-small
# says: Your sign is that of baseline - variant, so a gain reads as a loss. The difference is what
#   the variant adds: variant - baseline.
def compare(baseline, variant, level=0.95):
    baseline, variant = np.asarray(baseline, dtype=float), np.asarray(variant, dtype=float)
    n = len(baseline)
    if n < 2 or len(variant) != n or not np.isfinite(baseline + variant).all():
        raise ValueError("two or more finite pairs are needed")
    d = baseline - variant
    mean, error = d.mean(), d.std(ddof=1) / np.sqrt(n)
    reach = t_quantile((1 + level) / 2, n - 1) * error
    p = t_tails(mean / error, n - 1) if error > 0 else float(mean == 0)
    return mean, mean - reach, mean + reach, p
