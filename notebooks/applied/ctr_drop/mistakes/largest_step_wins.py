"""Takes the day with the largest fitted step."""


# part: change
# fails: change-least-squares
# says: The largest step is often a noisy one near an end, where few days hold it. The best day
#   leaves the smallest squared error: b squared times the sum of the squared s.
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
        best = max(best, (abs(b), t, b))
    return best[1:]
