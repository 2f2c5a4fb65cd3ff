"""Loops and the statistics module; bisection for n; every seed simulated; Holm step by step."""


# part: compare
def compare(baseline, variant, level=0.95):
    import math
    import statistics

    pairs = list(zip([float(x) for x in baseline], [float(x) for x in variant], strict=True))
    if len(pairs) < 2:
        raise ValueError("two pairs are needed")
    d = [after - before for before, after in pairs]
    if not all(math.isfinite(x) for x in d):
        raise ValueError("a run diverged")
    n, mean = len(d), statistics.fmean(d)
    sd = math.sqrt(sum((x - mean) ** 2 for x in d) / (n - 1))
    if sd == 0:
        return [mean, mean, mean, 1 if mean == 0 else 0]
    error = sd / math.sqrt(n)
    alpha = 1 - level
    quantile = t_quantile(1 - alpha / 2, n - 1)
    return [mean, mean - quantile * error, mean + quantile * error, t_tails(mean / error, n - 1)]


# part: seeds
def seeds_needed(effect, sd, correlation, power=0.8, alpha=0.05, most=1000):
    import math

    if not (sd > 0 and -1 <= correlation < 1):
        raise ValueError("impossible spread")
    variance = sd**2 + sd**2 - 2 * correlation * sd * sd

    def enough(n):
        shift = abs(effect) / math.sqrt(variance / n)
        return t_tails(t_quantile(1 - alpha / 2, n - 1), n - 1, shift) >= power

    if not enough(most):
        raise ValueError("not affordable")
    low, high = 1, most
    while high - low > 1:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle
    return high


# part: table
def ablation_table(full, ablated):
    rows = {}
    for name, scores in ablated.items():
        difference, _, _, p = compare(scores, full)
        rows[name] = [difference, p, None]
    reached = 0.0
    for place, name in enumerate(sorted(rows, key=lambda name: rows[name][1])):
        reached = max(reached, min(1.0, (len(rows) - place) * rows[name][1]))
        rows[name][2] = reached
    return [[name, *row] for name, row in rows.items()]


# part: retest
def pick_and_retest(effects, sd, n_seeds, n_papers, rng):
    means = np.column_stack(
        [mu + sd * rng.standard_normal((n_papers, n_seeds)).mean(axis=1) for mu in effects]
    )
    fresh = sd * rng.standard_normal((n_papers, n_seeds)).mean(axis=1)
    pick = np.argmax(means, axis=1)
    return [means[np.arange(n_papers), pick], np.take(effects, pick) + fresh]


# part: components
def variance_components(scores):
    import math
    import statistics

    rows = [[float(x) for x in row] for row in scores]
    S, R = len(rows), len(rows[0])
    if S < 2 or R < 2:
        raise ValueError("two by two at least")
    seed = statistics.fmean(statistics.variance(row) for row in rows)
    between = R * statistics.variance([statistics.fmean(row) for row in rows])
    split = (between - seed) / R
    if split < 0:
        split = 0
    return [split, seed, math.sqrt((split + seed / R) / S)]
