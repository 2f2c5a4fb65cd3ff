"""Takes a series that hardly moves for one that stands still."""


# part: change
# fails: change-invariance
# says: You take small numbers for no change. A series in other units has other sizes and the same
#   change day: compare scores with each other, and with nothing fixed.
def change_day(y):
    y, days = np.asarray(y, dtype=float), np.arange(len(y))
    weekday = days % 7

    def centered(x):
        return x - (np.bincount(weekday, x) / np.bincount(weekday))[weekday]

    if np.allclose(centered(y), 0):
        return 7, 0.0
    level, best = centered(y), (-np.inf, 7, 0.0)
    for t in range(7, len(y) - 6):
        step = centered((days >= t).astype(float))
        size = (step**2).sum()
        b = step @ level / size
        best = max(best, (b**2 * size, t, b))
    return best[1:]
