"""Asks whether the threshold is true."""


# part: random-split
# fails: split-frequencies, split-constant, split-worthless
# says: A threshold of 0 is a cut, and 0 counts as false. Compare with None.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    best = None
    for looked, j in enumerate(rng.permutation(X.shape[1])):
        if looked >= max_features and best is not None:
            break
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if threshold and (best is None or decrease > best[0]):
            best = decrease, j, threshold
    return best and best[1:]
