"""Begins one candidate late."""


# part: change
# fails: change-least-squares, change-first-and-last
# says: Day 7 has a full week before it, so it is a candidate: the range begins at 7.
def change_day(y):
    y, days = np.asarray(y, dtype=float), np.arange(len(y))
    weekday = days % 7

    def centered(x):
        return x - (np.bincount(weekday, x) / np.bincount(weekday))[weekday]

    level, best = centered(y), (-np.inf, 7, 0.0)
    for t in range(min(8, len(y) - 7), len(y) - 6):
        step = centered((days >= t).astype(float))
        size = (step**2).sum()
        b = step @ level / size
        best = max(best, (b**2 * size, t, b))
    return best[1:]
