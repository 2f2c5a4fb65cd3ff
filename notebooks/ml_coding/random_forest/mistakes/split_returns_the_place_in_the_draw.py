"""Returns the place in the drawn list, not the column."""


# part: random-split
# fails: split-best-of-all, split-work, split-frequencies, split-constant, split-worthless,
#   forest-interface, forest-average, forest-features-per-split, forest-root, forest-oob,
#   forest-seeds, forest-like-sklearn
# says: You return the place of the column among those drawn. The tree needs the number of the
#   column in X: look it up in the permutation.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    best = None
    for looked, j in enumerate(rng.permutation(X.shape[1])):
        if looked >= max_features and best is not None:
            break
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if threshold is not None and (best is None or decrease > best[0]):
            best = decrease, looked, threshold
    return best and best[1:]
