"""Every sorted position is a cut."""


# part: best-split
# fails: estimator-criterion, estimator-ties, grow-greedy, grow-identical-rows, grow-xor,
#   split-against-brute-force, split-constant
# says: You cut after every sorted position, also between two equal values, where no threshold
#   exists. Keep a position only if x[i] < x[i + 1].
def best_split(x, y, n_classes, measure):
    order = np.argsort(x)
    x = np.asarray(x)[order]
    cuts = np.arange(len(x) - 1)  # a cut after each of these positions
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
