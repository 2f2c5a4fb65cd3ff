"""The largest difference to the same weekday a week before."""


# part: change
# fails: change-least-squares, change-invariance, diagnose-practice, diagnose-pipeline,
#   diagnose-people, diagnose-healthy
# says: One pair of days is mostly noise, and a week later the difference is as large again. Use
#   all days before and after: least squares.
def change_day(y):
    y = np.asarray(y, dtype=float)
    jump = y[7:] - y[:-7]
    best = int(np.argmax(np.abs(jump)))
    return best + 7, float(jump[best])
