"""Compares the standard error with 0 under a tolerance."""


# part: compare
# fails: compare-by-hand
# says: You take a small spread for none, and small depends on the units of the scores. Only differences
#   that are all equal have no spread: compare with 0 exactly.
def compare(baseline, variant, level=0.95):
    baseline, variant = np.asarray(baseline, dtype=float), np.asarray(variant, dtype=float)
    n = len(baseline)
    if n < 2 or len(variant) != n or not np.isfinite(baseline + variant).all():
        raise ValueError("two or more finite pairs are needed")
    d = variant - baseline
    mean, error = d.mean(), d.std(ddof=1) / np.sqrt(n)
    if np.isclose(error, 0):
        return mean, mean, mean, float(np.isclose(mean, 0))
    reach = t_quantile((1 + level) / 2, n - 1) * error
    return mean, mean - reach, mean + reach, t_tails(mean / error, n - 1)
