"""Draws from np.random instead of the rng."""


# part: random-split
# fails: split-generator, forest-seeds
# says: You draw the columns from np.random: random_state does not reach it, and no forest can
#   be grown twice. Use the rng that is passed in.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    best = None
    for looked, j in enumerate(np.random.permutation(X.shape[1])):
        if looked >= max_features and best is not None:
            break
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if threshold is not None and (best is None or decrease > best[0]):
            best = decrease, j, threshold
    return best and best[1:]
