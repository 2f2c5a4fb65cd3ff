"""The largest value is among the thresholds."""


# part: best-split
# fails: grow-xor, split-constant
# says: You try the largest value as a threshold, too. Nobody is above it, so it gains 0 and can
#   beat a real cut that gains nothing. Leave it out: np.unique(x)[:-1].
def best_split(x, y, n_classes, measure):
    x, ones = np.asarray(x), np.eye(n_classes)[np.asarray(y)]
    values, total = np.unique(x), ones.sum(axis=0)
    if len(values) == 1:
        return 0.0, None
    best, threshold = -np.inf, None
    for value in values:
        left = ones[x <= value].sum(axis=0)
        s = left.sum() / len(x)
        decrease = measure(total) - s * measure(left) - (1 - s) * measure(total - left)
        if decrease > best:
            best, threshold = float(decrease), float(value)
    return best, threshold
