"""Keeps the last cut found, not the best."""


# part: random-split
# fails: split-best-of-all, split-work, split-frequencies, split-worthless, forest-root
# says: You overwrite the cut with every column, so the last one wins and not the best. Keep a
#   cut only if its decrease is larger than the best so far.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    best = None
    for looked, j in enumerate(rng.permutation(X.shape[1])):
        if looked >= max_features and best is not None:
            break
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if threshold is not None:
            best = decrease, j, threshold
    return best and best[1:]
