"""Looks at the next m columns if the first m are constant."""


# part: random-split
# fails: split-constant
# says: If the m columns drawn are constant, you compare the next m. Beyond m go on one by one, and
#   stop at the first column that can be cut.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    order = rng.permutation(X.shape[1])
    for start in range(0, len(order), max_features):
        best = None
        for j in order[start : start + max_features]:
            decrease, threshold = cut(X[:, j], codes, n_classes)
            if threshold is not None and (best is None or decrease > best[0]):
                best = decrease, j, threshold
        if best is not None:
            return best[1:]
    return None
