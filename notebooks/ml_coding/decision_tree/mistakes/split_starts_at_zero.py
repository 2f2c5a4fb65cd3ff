"""The best decrease so far starts at 0, and a cut has to reach it."""


# part: best-split
# fails: grow-xor, split-constant
# says: Your best decrease starts at 0, and a worthless cut may come out as -5.6e-17 and lose. Start
#   at -infinity: every cut beats having none.
def best_split(x, y, n_classes, measure):
    order = np.argsort(x)
    x, y = np.asarray(x)[order], np.asarray(y)[order]
    n, left, best, threshold = len(x), np.zeros(n_classes), 0.0, None
    total = np.bincount(y, minlength=n_classes)
    whole = measure(total)
    for i in range(n - 1):
        left[y[i]] += 1
        if x[i] == x[i + 1]:
            continue
        s = (i + 1) / n
        decrease = whole - s * measure(left) - (1 - s) * measure(total - left)
        if decrease >= best:
            best, threshold = float(decrease), float(x[i])
    return best, threshold
