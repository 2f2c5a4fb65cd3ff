"""The loop ends one position early."""


# part: best-split
# fails: estimator-depth, estimator-refit, estimator-threshold, grow-close-floats, grow-greedy,
#   split-against-brute-force
# says: The cut that leaves a single value on the right is never tried: your range ends one
#   position early.
def best_split(x, y, n_classes, measure):
    order = np.argsort(x)
    x = np.asarray(x)[order]
    cuts = np.flatnonzero(x[:-2] < x[1:-1])  # a cut after each of these positions
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
