"""After m constant columns, takes the first that can be cut."""


# part: random-split
# fails: split-constant
# says: If the m columns drawn are constant, you take the first of the others that can be cut, in
#   the order of X. Go on in random order: columns at the end would never get a chance.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    d = X.shape[1]
    first = rng.choice(d, size=max_features, replace=False)
    best = None
    for j in first:
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if threshold is not None and (best is None or decrease > best[0]):
            best = decrease, j, threshold
    if best is None:
        for j in range(d):
            if j in first:
                continue
            decrease, threshold = cut(X[:, j], codes, n_classes)
            if threshold is not None:
                return j, threshold
        return None
    return best[1:]
