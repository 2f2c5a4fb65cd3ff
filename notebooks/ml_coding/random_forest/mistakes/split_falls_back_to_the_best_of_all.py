"""Searches all other columns if those drawn are constant."""


# part: random-split
# fails: split-constant
# says: If the m columns drawn are constant, you search all the others for the best. In sparse data
#   that is nearly bagging: go on in random order and stop at the first column that can be cut.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    best, order = None, rng.permutation(X.shape[1])
    for columns in (order[:max_features], order[max_features:]):
        for j in columns:
            decrease, threshold = cut(X[:, j], codes, n_classes)
            if threshold is not None and (best is None or decrease > best[0]):
                best = decrease, j, threshold
        if best is not None:
            break
    return best and best[1:]
