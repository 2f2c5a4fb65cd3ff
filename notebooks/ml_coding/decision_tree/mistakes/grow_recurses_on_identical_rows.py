"""Cuts at the first value when nothing can be cut."""


# part: grow
# fails: estimator-ties, grow-greedy, grow-identical-rows, grow-xor
# says: Rows that are identical but disagree are cut again and again, with one side empty. If
#   best_split finds no threshold in any feature, make a leaf.
def grow(X, y, n_classes, measure, max_depth=None):
    counts = np.bincount(y, minlength=n_classes)
    if max_depth == 0 or counts.max() == len(y):
        return {"counts": counts}
    cuts = [(*best_split(x, y, n_classes, measure), j) for j, x in enumerate(X.T)]
    cuts = [(gain, X[0, j] if t is None else t, j) for gain, t, j in cuts]
    _, threshold, feature = max(cuts)
    goes_left = X[:, feature] <= threshold
    deeper = None if max_depth is None else max_depth - 1
    left, right = (
        grow(X[rows], y[rows], n_classes, measure, deeper) for rows in (goes_left, ~goes_left)
    )
    cut = {"feature": feature, "threshold": threshold, "left": left, "right": right}
    return {"counts": counts} | cut
