"""Looks for falls only."""


# part: change
# fails: change-by-hand, change-weekends, change-least-squares, change-invariance
# says: You keep the day whose step is the most negative. Gauges rise when something breaks:
#   square the product, and give the sign back with the step.
def change_day(y):
    y, days = np.asarray(y, dtype=float), np.arange(len(y))
    weekday = days % 7

    def centered(x):
        return x - (np.bincount(weekday, x) / np.bincount(weekday))[weekday]

    level, best = centered(y), (-np.inf, 7, 0.0)
    for t in range(7, len(y) - 6):
        step = centered((days >= t).astype(float))
        size = (step**2).sum()
        b = step @ level / size
        best = max(best, (-b * abs(b) * size, t, b))
    return best[1:]


# part: diagnose
def diagnose(log):
    """Fits its steps without change_day."""
    days = np.arange(N_DAYS)

    def fit(y):
        fits = []
        for t in range(7, N_DAYS - 6):
            columns = np.column_stack([np.eye(7)[days % 7], days >= t])
            solution = np.linalg.lstsq(columns, y)[0]
            fits.append((np.sum((y - columns @ solution) ** 2), t, solution[7]))
        return min(fits)[1:]

    tables = {by: gauges(log, by) for by in NAMES}
    for cause, limit in LIMITS.items():
        found = {}
        for by, names in NAMES.items():
            found |= {name: fit(y) for name, y in zip(names, tables[by][cause].T, strict=True)}
        worst = max(found, key=lambda name: found[name][1])
        if found[worst][1] > limit:
            return [(cause, worst, found[worst][0])]
    return []
