"""Returns None if the drawn columns are constant."""


# part: random-split
# fails: split-constant, forest-features-per-split
# says: If the m columns drawn are constant here, you make a leaf, though another column could
#   cut. Go on along the random order until one can.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    best = None
    for looked, j in enumerate(rng.permutation(X.shape[1])):
        if looked >= max_features:
            break
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if threshold is not None and (best is None or decrease > best[0]):
            best = decrease, j, threshold
    return best and best[1:]
