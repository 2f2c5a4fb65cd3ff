"""Takes weekday means out of y and not out of the step."""


# part: change
# fails: change-by-hand, change-weekends, change-least-squares, change-first-and-last
# says: The weekday means of y contain a part of the step. Take them out of the step's zeros and
#   ones, too, or every step comes out too small and some on a wrong day.
def change_day(y):
    y = np.asarray(y, dtype=float)
    y = y - [y[d % 7 :: 7].mean() for d in range(len(y))]
    best = (-1.0, 7, 0.0)
    for t in range(7, len(y) - 6):
        step = y[t:].mean() - y[:t].mean()
        best = max(best, (step**2 * t * (len(y) - t), t, step))
    return best[1:]
