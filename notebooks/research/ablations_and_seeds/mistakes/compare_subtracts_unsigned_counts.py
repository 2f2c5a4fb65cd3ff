"""Subtracts before it converts."""


# part: compare
# fails: compare-any-dtype
# says: In uint8, 90 - 150 is 196: unsigned integers wrap around below 0. Convert both arms to
#   float64 before you subtract them.
def compare(baseline, variant, level=0.95):
    baseline, variant = np.asarray(baseline), np.asarray(variant)
    n = len(baseline)
    if n < 2 or len(variant) != n or not np.isfinite(baseline + variant).all():
        raise ValueError("two or more finite pairs are needed")
    d = (variant - baseline).astype(float)
    mean, error = d.mean(), d.std(ddof=1) / np.sqrt(n)
    reach = t_quantile((1 + level) / 2, n - 1) * error
    p = t_tails(mean / error, n - 1) if error > 0 else float(mean == 0)
    return mean, mean - reach, mean + reach, p
