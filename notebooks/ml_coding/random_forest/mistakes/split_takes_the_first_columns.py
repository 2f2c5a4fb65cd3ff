"""Looks at the first m columns, always the same."""


# part: random-split
# fails: split-frequencies, split-constant, forest-features-per-split, forest-root
# says: You look at the columns in their given order, so the first m are the only ones that
#   ever win. Put the columns in a random order at every call.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    best = None
    for looked, j in enumerate(range(X.shape[1])):
        if looked >= max_features and best is not None:
            break
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if threshold is not None and (best is None or decrease > best[0]):
            best = decrease, j, threshold
    return best and best[1:]
