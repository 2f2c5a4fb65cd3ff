"""The slow specification: a mask for every threshold; counted work is the same."""


# part: best-split
def best_split(x, y, n_classes, measure):
    x, y = np.asarray(x, dtype=float), np.asarray(y)
    values = np.unique(x)
    left = np.array([np.bincount(y[x <= t], minlength=n_classes) for t in values[:-1]])
    if len(left) == 0:
        return 0.0, None
    total = np.bincount(y, minlength=n_classes)
    share = np.mean(x <= values[:-1, np.newaxis], axis=1)
    impurities = np.asarray(measure(np.concatenate([left, total - left, total[np.newaxis]])))
    m = len(left)
    gains = impurities[-1] - (share * impurities[:m] + (1 - share) * impurities[m : 2 * m])
    return gains.max().item(), values[gains.argmax()].item()
