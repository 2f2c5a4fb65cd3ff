"""Sorts the x of the caller."""


# part: best-split
# fails: estimator-matches-sklearn, grow-close-floats, grow-greedy, grow-max-depth, grow-xor,
#   split-by-hand
# says: You write the sorted values into the array of the caller. Make a new array: x[order].
def best_split(x, y, n_classes, measure):
    order = np.argsort(x)
    given = np.asarray(x)
    given[:] = given[order]
    x = given
    cuts = np.flatnonzero(x[:-1] < x[1:])  # a cut after each of these positions
    if len(cuts) == 0:
        return 0.0, None
    running = np.eye(n_classes)[np.asarray(y)[order]].cumsum(axis=0)
    total, left = running[-1], running[cuts]
    s = (cuts + 1) / len(x)
    decrease = measure(total) - s * measure(left) - (1 - s) * measure(total - left)
    best = np.argmax(decrease)
    lo, hi = x[cuts[best]], x[cuts[best] + 1]
    middle = lo / 2 + hi / 2
    return float(decrease[best]), float(middle if middle < hi else lo)
