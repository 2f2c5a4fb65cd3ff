"""Draws where to begin and goes round from there."""


# part: random-split
# fails: split-frequencies
# says: You draw one column and take its neighbours with it. Each column is as likely as it should
#   be, and most subsets never come: shuffle all of them.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    d = X.shape[1]
    best, order = None, (rng.integers(d) + np.arange(d)) % d
    for looked, j in enumerate(order):
        if looked >= max_features and best is not None:
            break
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if threshold is not None and (best is None or decrease > best[0]):
            best = decrease, j, threshold
    return best and best[1:]
