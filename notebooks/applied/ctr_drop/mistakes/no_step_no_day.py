"""Keeps a day only if its score is above 0."""


# part: change
# fails: change-weekends, diagnose-practice, diagnose-pipeline, diagnose-people, diagnose-healthy
# says: Where nothing moves, no score is above 0, and your best day is still None. A step of 0 on any
#   day is the answer: begin below every score.
def change_day(y):
    y, days = np.asarray(y, dtype=float), np.arange(len(y))
    weekday = days % 7

    def centered(x):
        return x - (np.bincount(weekday, x) / np.bincount(weekday))[weekday]

    level, best = centered(y), (0.0, None, None)
    for t in range(7, len(y) - 6):
        step = centered((days >= t).astype(float))
        size = (step**2).sum()
        b = step @ level / size
        if b**2 * size > best[0]:
            best = b**2 * size, t, b
    return best[1:]
