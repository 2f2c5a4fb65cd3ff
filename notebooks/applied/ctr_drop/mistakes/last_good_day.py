"""Returns the last day of the old level."""


# part: change
# fails: change-by-hand, change-weekends, change-least-squares, change-first-and-last,
#   change-invariance
# says: You name the last good day. The change day is the first day of the new level: one off
#   blames the wrong release.
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
        best = max(best, (b**2 * size, t - 1, b))
    return best[1:]
