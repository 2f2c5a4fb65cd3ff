"""zip drops the runs that have no partner."""


# part: compare
# fails: compare-refuses
# says: You go on with fewer pairs where the arms have different lengths: zip stops at the shorter one
#   without a word. Which run lost its partner? Refuse: zip(..., strict=True), or compare lengths.
def compare(baseline, variant, level=0.95):
    d = np.array([float(after) - float(before) for before, after in zip(baseline, variant)])
    n = len(d)
    if n < 2 or not np.isfinite(d).all():
        raise ValueError("two or more finite pairs are needed")
    mean, error = d.mean(), d.std(ddof=1) / np.sqrt(n)
    if error == 0:
        return mean, mean, mean, float(mean == 0)
    reach = t_quantile((1 + level) / 2, n - 1) * error
    return mean, mean - reach, mean + reach, t_tails(mean / error, n - 1)
