"""0/0 when an ablation changed nothing."""


# part: compare
# fails: compare-no-spread, table-dead-switch
# says: Identical scores give 0/0 = NaN, and NaN then spoils every sort and comparison behind it. No
#   difference in any pair is no evidence: handle a spread of 0 before you divide.
def compare(baseline, variant, level=0.95):
    baseline, variant = np.asarray(baseline, dtype=float), np.asarray(variant, dtype=float)
    n = len(baseline)
    if n < 2 or len(variant) != n or not np.isfinite(baseline + variant).all():
        raise ValueError("two or more finite pairs are needed")
    d = variant - baseline
    mean, error = d.mean(), d.std(ddof=1) / np.sqrt(n)
    reach = t_quantile((1 + level) / 2, n - 1) * error
    with np.errstate(all="ignore"):
        p = t_tails(np.divide(mean, error), n - 1)
    return mean, mean - reach, mean + reach, p
