"""Looks at m + 1 columns."""


# part: random-split
# fails: split-work, split-frequencies, split-constant, split-worthless, forest-root
# says: You look at one column too many: with counting from 0, stop when looked >=
#   max_features, not when it is larger.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    best = None
    for looked, j in enumerate(rng.permutation(X.shape[1])):
        if looked > max_features and best is not None:
            break
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if threshold is not None and (best is None or decrease > best[0]):
            best = decrease, j, threshold
    return best and best[1:]
