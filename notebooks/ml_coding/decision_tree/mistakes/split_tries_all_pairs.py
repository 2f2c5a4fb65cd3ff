"""The middle of every pair of values is a candidate."""


# part: best-split
# fails: split-work
# says: You measure more than 4n rows of counts. If you try the middle of every pair, there are
#   n (n - 1) / 2 thresholds, but only n - 1 cuts: sort, look between neighbours, and measure
#   each side of a cut once.
def best_split(x, y, n_classes, measure):
    x, y = np.asarray(x, dtype=float), np.asarray(y)
    values = np.unique(x)
    best = (0.0, None)
    for i, lo in enumerate(values):
        for hi in values[i + 1 :]:
            middle = lo / 2 + hi / 2
            threshold = float(middle if middle < hi else lo)
            goes_left = x <= threshold
            left = np.bincount(y[goes_left], minlength=n_classes)
            right = np.bincount(y[~goes_left], minlength=n_classes)
            s = goes_left.mean()
            decrease = measure(left + right) - s * measure(left) - (1 - s) * measure(right)
            if best[1] is None or decrease > best[0]:
                best = (float(decrease), threshold)
    return best
