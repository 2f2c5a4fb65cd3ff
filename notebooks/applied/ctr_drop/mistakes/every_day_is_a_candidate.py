"""Tries all days but the first."""


# part: change
# fails: change-weekends, change-least-squares
# says: A step in the first or the last week has weekdays on one side only, and two odd days at an end
#   pass for a new level. The candidates are the days 7 to n - 7.
def change_day(y):
    y, days = np.asarray(y, dtype=float), np.arange(len(y))
    weekday = days % 7

    def centered(x):
        return x - (np.bincount(weekday, x) / np.bincount(weekday))[weekday]

    level, best = centered(y), (-np.inf, 7, 0.0)
    for t in range(1, len(y)):
        step = centered((days >= t).astype(float))
        size = (step**2).sum()
        b = step @ level / size
        best = max(best, (b**2 * size, t, b))
    return best[1:]
