"""Always cuts by gini."""


# part: grow
# fails: estimator-criterion, grow-greedy
# says: You don't hand the measure you were given to best_split, so every criterion grows the same
#   tree. Pass measure on, here and to the children.
def grow(X, y, n_classes, measure, max_depth=None):
    counts = np.bincount(y, minlength=n_classes)
    if max_depth == 0 or counts.max() == len(y):
        return {"counts": counts}
    cuts = [(*best_split(x, y, n_classes, impurity), j) for j, x in enumerate(X.T)]
    cuts = [cut for cut in cuts if cut[1] is not None]
    if not cuts:
        return {"counts": counts}
    _, threshold, feature = max(cuts)
    goes_left = X[:, feature] <= threshold
    deeper = None if max_depth is None else max_depth - 1
    left, right = (
        grow(X[rows], y[rows], n_classes, measure, deeper) for rows in (goes_left, ~goes_left)
    )
    cut = {"feature": feature, "threshold": threshold, "left": left, "right": right}
    return {"counts": counts} | cut
