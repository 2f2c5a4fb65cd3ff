"""Takes the weekday means out of y itself."""


# part: change
# fails: change-invariance
# says: np.asarray does not copy what is float64 already, so your -= takes the weekdays out of the
#   caller's series, too. Work on a copy.
def change_day(y):
    y, days = np.asarray(y, dtype=float), np.arange(len(y))
    weekday = days % 7

    def centered(x):
        for day in range(7):
            x[day::7] -= x[day::7].mean()
        return x

    level, best = centered(y), (-np.inf, 7, 0.0)
    for t in range(7, len(y) - 6):
        step = centered((days >= t).astype(float))
        size = (step**2).sum()
        b = step @ level / size
        best = max(best, (b**2 * size, t, b))
    return best[1:]
