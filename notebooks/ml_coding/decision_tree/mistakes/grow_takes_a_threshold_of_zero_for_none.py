"""Asks `if threshold`."""


# part: grow
# fails: estimator-refit, grow-greedy
# says: You drop a cut whose threshold is 0, as `if threshold` does. 0 is a number: only None means
#   that a feature can't be cut.
def grow(X, y, n_classes, measure, max_depth=None):
    counts = np.bincount(y, minlength=n_classes)
    if max_depth == 0 or counts.max() == len(y):
        return {"counts": counts}
    cuts = [(*best_split(x, y, n_classes, measure), j) for j, x in enumerate(X.T)]
    cuts = [cut for cut in cuts if cut[1]]
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
