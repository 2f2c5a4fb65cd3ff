"""Always takes the middle."""


# part: best-split
# fails: estimator-threshold, grow-close-floats, split-close-floats
# says: Your threshold is rounded away from lo <= t < hi: even the middle of two neighbouring
#   floats can be the larger one. If the middle is not below hi, use lo.
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
    middle = lo / 2 + hi / 2
    return float(decrease[best]), float(middle)
