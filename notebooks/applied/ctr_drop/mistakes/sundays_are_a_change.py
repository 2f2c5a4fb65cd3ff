"""Compares plain means before and after."""


# part: change
# fails: change-by-hand, change-weekends, change-least-squares, change-first-and-last,
#   change-invariance
# says: You compare all days before with all days after, so a split with more weekend days on one
#   side looks like a change. Take the weekday means out first.
def change_day(y):
    y = np.asarray(y, dtype=float)
    best = (-1.0, 7, 0.0)
    for t in range(7, len(y) - 6):
        step = y[t:].mean() - y[:t].mean()
        best = max(best, (step**2 * t * (len(y) - t), t, step))
    return best[1:]
