"""Forgets the denominator of the score."""


# part: change
# fails: change-least-squares
# says: You compare the products alone. A step in the middle has more days on both sides and a larger
#   product: divide its square by the sum of the squared s.
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
        best = max(best, ((step @ level) ** 2, t, b))
    return best[1:]
