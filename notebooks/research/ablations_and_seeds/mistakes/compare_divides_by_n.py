"""np.std as it comes, with the divisor n."""


# part: compare
# fails: compare-by-hand, compare-matches-scipy, compare-refuses, table-by-hand,
#   table-dead-switch, table-matches-statsmodels, table-never-falls, table-small
# says: np.std divides by n unless you say ddof=1. The mean was fitted to the same n numbers, so the
#   spread comes out too small, by 11% with five pairs. Pass ddof=1.
def compare(baseline, variant, level=0.95):
    baseline, variant = np.asarray(baseline, dtype=float), np.asarray(variant, dtype=float)
    n = len(baseline)
    if n < 2 or len(variant) != n or not np.isfinite(baseline + variant).all():
        raise ValueError("two or more finite pairs are needed")
    d = variant - baseline
    mean, error = d.mean(), d.std() / np.sqrt(n)
    reach = t_quantile((1 + level) / 2, n - 1) * error
    p = t_tails(mean / error, n - 1) if error > 0 else float(mean == 0)
    return mean, mean - reach, mean + reach, p
