"""Always gini."""


# part: best-split
# fails: estimator-criterion, grow-greedy, split-against-brute-force, split-work
# says: You compute gini yourself and never call measure, so entropy would make no difference.
#   Hand your counts to measure.
def best_split(x, y, n_classes, measure):
    order = np.argsort(x)
    x = np.asarray(x)[order]
    cuts = np.flatnonzero(x[:-1] < x[1:])  # a cut after each of these positions
    if len(cuts) == 0:
        return 0.0, None
    running = np.eye(n_classes)[np.asarray(y)[order]].cumsum(axis=0)
    total, left = running[-1], running[cuts]
    s = (cuts + 1) / len(x)

    def measure(c):
        return 1 - ((c / c.sum(axis=-1, keepdims=True)) ** 2).sum(axis=-1)

    decrease = measure(total) - s * measure(left) - (1 - s) * measure(total - left)
    best = np.argmax(decrease)
    lo, hi = x[cuts[best]], x[cuts[best] + 1]
    middle = lo / 2 + hi / 2
    return float(decrease[best]), float(middle if middle < hi else lo)
