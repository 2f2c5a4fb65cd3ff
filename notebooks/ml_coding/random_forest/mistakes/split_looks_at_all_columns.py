"""Searches all columns and takes the best."""


# part: random-split
# fails: split-work, split-frequencies, split-constant, split-worthless, forest-root
# says: You search all d columns: this is bagging, the trees make the same first cut, and each
#   split costs d instead of m. Draw m columns first and look at those only.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    best = None
    for looked, j in enumerate(rng.permutation(X.shape[1])):
        if looked >= X.shape[1] and best is not None:
            break
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if threshold is not None and (best is None or decrease > best[0]):
            best = decrease, j, threshold
    return best and best[1:]
