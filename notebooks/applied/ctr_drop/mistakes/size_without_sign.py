"""Returns the size of the step without its sign."""


# part: change
# fails: change-by-hand, change-least-squares, change-first-and-last, change-invariance
# says: You lost the sign. A click rate that fell by 3 points has the step -3: the caller must
#   know which way.
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
        best = max(best, (b**2 * size, t, abs(b)))
    return best[1:]
