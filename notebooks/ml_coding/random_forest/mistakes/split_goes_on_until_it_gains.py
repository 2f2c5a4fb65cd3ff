"""Looks on until a cut gains something."""


# part: random-split
# fails: split-worthless
# says: You look at further columns while the best decrease is 0. A decrease of 0 is a cut; only
#   if there is no cut at all, look beyond m.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    best = None
    for looked, j in enumerate(rng.permutation(X.shape[1])):
        if looked >= max_features and best is not None and best[0] > 0:
            break
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if threshold is not None and (best is None or decrease > best[0]):
            best = decrease, j, threshold
    return best and best[1:]
