"""Looks for falls only."""


# part: change
# fails: change-by-hand, change-weekends, change-least-squares, change-invariance,
#   diagnose-practice, diagnose-pipeline, diagnose-people
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
