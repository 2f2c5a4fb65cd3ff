"""The interval by inverting the test; spreads from pairs of values; sums of squares; two tails."""


# part: compare
def compare(baseline, variant, level=0.95):
    scores = np.array([baseline, variant], dtype=float)  # ragged lengths are a ValueError
    n = scores.shape[1]
    if n < 2 or np.isnan(scores).any() or np.isinf(scores).any():
        raise ValueError("two or more finite pairs are needed")
    d = scores[1] - scores[0]
    mean = float(np.sum(d) / n)
    error = float(np.sqrt(np.sum((d[:, None] - d) ** 2) / 2 / n / (n - 1) / n))
    if error == 0:
        return mean, mean, mean, float(not np.any(d))
    near, far = 0.0, 1.0  # the interval: all gains that the test at 1 - level would not reject
    while t_tails(far, n - 1) > 1 - level:
        far *= 2
    for _ in range(80):
        middle = (near + far) / 2
        near, far = (middle, far) if t_tails(middle, n - 1) > 1 - level else (near, middle)
    return mean, mean - far * error, mean + far * error, t_tails(abs(mean) / error, n - 1)


# part: seeds
def seeds_needed(effect, sd, correlation, power=0.8, alpha=0.05, most=1000):
    from scipy.special import nctdtr

    if sd <= 0 or correlation >= 1 or correlation < -1:
        raise ValueError("impossible spread")
    size = abs(effect) / (sd * (2 - 2 * correlation) ** 0.5)
    n = 2
    while n <= most:
        critical, shift = t_quantile(1 - alpha / 2, n - 1), size * n**0.5
        if shift > 30:
            reached = t_tails(critical, n - 1, shift)
        else:
            upper = 1 - nctdtr(n - 1, shift, critical)
            reached = upper + np.nan_to_num(nctdtr(n - 1, shift, -critical))
        if reached >= power:
            return np.int64(n)
        n += 1
    raise ValueError("not affordable")


# part: table
def ablation_table(full, ablated):
    results = {name: compare(scores, full) for name, scores in ablated.items()}
    p = np.array([result[3] for result in results.values()])
    factors = (p[:, None] <= p).sum(axis=1)  # how many are as large or larger
    products = np.minimum(1, p * factors)
    adjusted = [max(products[p <= one]) for one in p]
    return [
        (name, result[0], result[3], corrected)
        for (name, result), corrected in zip(results.items(), adjusted, strict=True)
    ]


# part: retest
def pick_and_retest(effects, sd, n_seeds, n_papers, rng):
    (child,) = rng.spawn(1)
    luck = child.standard_normal(n_papers) * (sd / n_seeds**0.5)  # the replication's luck, first
    best = np.full(n_papers, -np.inf)
    truth = np.zeros(n_papers)
    for effect in effects:
        mean = rng.normal(effect, sd * n_seeds**-0.5, n_papers)
        truth = np.where(mean > best, effect, truth)
        best = np.maximum(best, mean)
    return np.array([best, truth + luck])


# part: components
def variance_components(scores):
    scores = np.array(scores, dtype=float)
    if scores.ndim != 2 or scores.shape[0] == 1 or scores.shape[1] == 1:
        raise ValueError("a table of two by two at least is needed")
    S, R = scores.shape
    overall, rows = scores.mean(), scores.mean(axis=1, keepdims=True)
    between = R * np.sum((rows - overall) ** 2) / (S - 1)
    within = np.sum((scores - rows) ** 2) / (S * (R - 1))
    if between <= within:
        return 0.0, within, (within / (S * R)) ** 0.5
    return (between - within) / R, within, (between / (S * R)) ** 0.5
