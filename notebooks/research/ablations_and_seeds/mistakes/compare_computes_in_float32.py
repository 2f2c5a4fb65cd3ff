"""Leaves float32 as it is."""


# part: compare
# fails: compare-any-dtype
# says: You compute in float32 where the scores are float32, which keeps seven digits, and the
#   differences need more. Convert both arms to float64 first.
def compare(baseline, variant, level=0.95):
    arms = [np.asarray(arm) for arm in (baseline, variant)]
    baseline, variant = (arm if arm.dtype.kind == "f" else arm.astype(float) for arm in arms)
    n = len(baseline)
    if n < 2 or len(variant) != n or not np.isfinite(baseline + variant).all():
        raise ValueError("two or more finite pairs are needed")
    d = variant - baseline
    mean, error = d.mean(), d.std(ddof=1) / np.sqrt(n)
    if error == 0:
        return mean, mean, mean, float(mean == 0)
    reach = t_quantile((1 + level) / 2, n - 1) * error
    return mean, mean - reach, mean + reach, t_tails(mean / error, n - 1)
