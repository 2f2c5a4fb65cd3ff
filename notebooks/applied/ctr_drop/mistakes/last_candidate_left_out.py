"""Stops one candidate early."""


# part: change
# fails: change-least-squares, change-first-and-last
# says: range(7, n - 7) ends at n - 8. Day n - 7 still has a week after it: the range is range(7,
#   n - 6).
def change_day(y):
    y, days = np.asarray(y, dtype=float), np.arange(len(y))
    weekday = days % 7

    def centered(x):
        return x - (np.bincount(weekday, x) / np.bincount(weekday))[weekday]

    level, best = centered(y), (-np.inf, 7, 0.0)
    for t in range(7, len(y) - 7):
        step = centered((days >= t).astype(float))
        size = (step**2).sum()
        b = step @ level / size
        best = max(best, (b**2 * size, t, b))
    return best[1:]
