"""The plain mean of the two children."""


# part: best-split
# fails: estimator-criterion, estimator-matches-sklearn, grow-greedy, split-against-brute-force,
#   split-by-hand
# says: Your children don't count by their shares of the rows: they are averaged as if they were
#   equally large, say, or their weights are swapped. Weight each by its own share.
def best_split(x, y, n_classes, measure):
    order = np.argsort(x)
    x = np.asarray(x)[order]
    cuts = np.flatnonzero(x[:-1] < x[1:])  # a cut after each of these positions
    if len(cuts) == 0:
        return 0.0, None
    running = np.eye(n_classes)[np.asarray(y)[order]].cumsum(axis=0)
    total, left = running[-1], running[cuts]
    s = (cuts + 1) / len(x)
    decrease = measure(total) - 0.5 * measure(left) - 0.5 * measure(total - left)
    best = np.argmax(decrease)
    lo, hi = x[cuts[best]], x[cuts[best] + 1]
    middle = lo / 2 + hi / 2
    return float(decrease[best]), float(middle if middle < hi else lo)
