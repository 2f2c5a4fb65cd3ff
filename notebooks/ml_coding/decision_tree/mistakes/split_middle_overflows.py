"""(lo + hi) / 2 overflows."""


# part: best-split
# fails: split-close-floats
# says: lo + hi is infinite for two values near 1.7e308, though their middle is not. Halve before
#   you add.
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
    lo, hi = x[cuts[best]], x[cuts[best] + 1]
    middle = (lo + hi) / 2
    return float(decrease[best]), float(lo if lo < middle == hi else middle)
