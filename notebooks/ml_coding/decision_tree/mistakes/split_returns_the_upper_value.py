"""The threshold is the first value on the right."""


# part: best-split
# fails: estimator-criterion, estimator-depth, estimator-interface, estimator-matches-sklearn,
#   estimator-refit, estimator-threshold, grow-close-floats, grow-greedy, grow-identical-rows,
#   grow-max-depth, grow-xor, split-against-brute-force, split-by-hand, split-close-floats,
#   split-constant
# says: Your threshold is not in lo <= t < hi: it is the first value of the right side, say, which
#   goes left with <=. Return lo or the middle.
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
    return float(decrease[best]), float(hi)
