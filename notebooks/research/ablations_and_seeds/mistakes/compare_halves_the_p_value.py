"""A one-sided p-value beside a two-sided interval."""


# part: compare
# fails: compare-by-hand, compare-matches-scipy, compare-refuses, table-by-hand,
#   table-dead-switch, table-matches-statsmodels, table-never-falls, table-small
# says: You count one tail only. Before the runs you did not know that the variant would win, and a
#   loss as large would have been news too: count both tails, P(|T| > |t|).
def compare(baseline, variant, level=0.95):
    baseline, variant = np.asarray(baseline, dtype=float), np.asarray(variant, dtype=float)
    n = len(baseline)
    if n < 2 or len(variant) != n or not np.isfinite(baseline + variant).all():
        raise ValueError("two or more finite pairs are needed")
    d = variant - baseline
    mean, error = d.mean(), d.std(ddof=1) / np.sqrt(n)
    reach = t_quantile((1 + level) / 2, n - 1) * error
    p = t_tails(mean / error, n - 1) / 2 if error > 0 else float(mean == 0)
    return mean, mean - reach, mean + reach, p
