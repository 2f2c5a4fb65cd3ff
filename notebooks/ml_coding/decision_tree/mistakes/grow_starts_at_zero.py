"""The best feature so far starts with a decrease of 0, and a cut has to reach it."""


# part: grow
# fails: grow-xor
# says: Your search over features starts at a decrease of 0. A worthless cut may come out as
#   -5.6e-17 and lose to nothing at all. Start at -infinity, and stop only if no cut exists.
def grow(X, y, n_classes, measure, max_depth=None):
    counts = np.bincount(y, minlength=n_classes)
    node = {"counts": counts}
    if max_depth == 0 or counts.max() == len(y):
        return node
    best = 0.0
    for j in range(X.shape[1]):
        decrease, threshold = best_split(X[:, j], y, n_classes, measure)
        if threshold is not None and decrease >= best:
            best, node["feature"], node["threshold"] = decrease, j, threshold
    if "feature" not in node:
        return node
    left = X[:, node["feature"]] <= node["threshold"]
    deeper = None if max_depth is None else max_depth - 1
    node["left"] = grow(X[left], y[left], n_classes, measure, deeper)
    node["right"] = grow(X[~left], y[~left], n_classes, measure, deeper)
    return node
