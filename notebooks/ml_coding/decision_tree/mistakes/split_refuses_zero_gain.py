"""A cut that gains nothing is no cut."""


# part: best-split
# fails: grow-xor, grow-greedy, split-constant
# says: You return None when the best decrease is 0. A cut that gains nothing now may make the
#   next one possible: see the puzzle. None is for constant x only.
def best_split(x, y, n_classes, measure):
    order = np.argsort(x)
    x = np.asarray(x)[order]
    cuts = np.flatnonzero(x[:-1] < x[1:])  # a cut after each of these positions
    if len(cuts) == 0:
        return 0.0, None
    running = np.eye(n_classes)[np.asarray(y)[order]].cumsum(axis=0)
    total, left = running[-1], running[cuts]
    s = (cuts + 1) / len(x)
    decrease = measure(total) - s * measure(left) - (1 - s) * measure(total - left)
    best = np.argmax(decrease)
    if decrease[best] <= 0:
        return 0.0, None
    lo, hi = x[cuts[best]], x[cuts[best] + 1]
    middle = lo / 2 + hi / 2
    return float(decrease[best]), float(middle if middle < hi else lo)
