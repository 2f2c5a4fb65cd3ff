"""Draws the columns with replacement."""


# part: random-split
# fails: split-best-of-all, split-work, split-frequencies, split-constant, split-worthless,
#   forest-root
# says: You draw columns with replacement, so one is looked at twice and another one not at
#   all; m draws are then fewer than m columns. Take the first m of a permutation.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    d, best, looked = X.shape[1], None, 0
    if (X == X[0]).all():
        return None
    while looked < max_features or best is None:
        j = int(rng.integers(d))
        looked += 1
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if threshold is not None and (best is None or decrease > best[0]):
            best = decrease, j, threshold
    return best[1:]
