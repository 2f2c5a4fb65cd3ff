"""Draws among the columns that can be cut."""


# part: random-split
# fails: split-constant
# says: You throw out the constant columns before you draw, so every split compares m useful ones.
#   That is another forest: draw m of all columns, and let constant ones use up a draw.
def random_split(X, codes, n_classes, max_features, rng, cut=best_cut):
    best = None
    for j in rng.permutation(np.flatnonzero((X != X[0]).any(axis=0)))[:max_features]:
        decrease, threshold = cut(X[:, j], codes, n_classes)
        if best is None or decrease > best[0]:
            best = decrease, j, threshold
    return best and best[1:]
