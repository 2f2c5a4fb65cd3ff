"""The slow specification: a mask for every threshold; numpy's scalars stay as they come."""


# part: best-split
def best_split(x, y, n_classes, measure):
    x, y = np.asarray(x), np.asarray(y)
    values = np.unique(x)
    left = np.array([np.bincount(y[x <= t], minlength=n_classes) for t in values[:-1]])
    if len(left) == 0:
        return 0.0, None
    total = np.bincount(y, minlength=n_classes)
    share = np.mean(x <= values[:-1, np.newaxis], axis=1)
    impurities = np.asarray(measure(np.concatenate([left, total - left, total[np.newaxis]])))
    m = len(left)
    gains = impurities[-1] - (share * impurities[:m] + (1 - share) * impurities[m : 2 * m])
    return gains.max(), values[gains.argmax()]


# part: grow
def grow(X, y, n_classes, measure, max_depth=None):
    node = {"counts": np.bincount(y, minlength=n_classes)}
    if max_depth == 0 or len(np.unique(y)) == 1:
        return node
    cuts = [best_split(X[:, j], y, n_classes, measure) for j in range(X.shape[1])]
    gains = [-np.inf if threshold is None else gain for gain, threshold in cuts]
    if max(gains) == -np.inf:
        return node
    node["feature"] = np.argmax(gains)
    node["threshold"] = cuts[node["feature"]][1]
    left = X[:, node["feature"]] <= node["threshold"]
    deeper = None if max_depth is None else max_depth - 1
    node["left"] = grow(X[left], y[left], n_classes, measure, deeper)
    node["right"] = grow(X[~left], y[~left], n_classes, measure, deeper)
    return node
