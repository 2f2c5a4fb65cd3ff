"""max_depth=0 is unlimited."""


# part: grow
# fails: estimator-depth, grow-max-depth
# says: `if max_depth` and `max_depth or ...` take 0 for None, and your budget of 0 means no
#   limit. Ask `is None`.
def grow(X, y, n_classes, measure, max_depth=None, depth=0):
    counts = np.bincount(y, minlength=n_classes)
    if (max_depth and depth >= max_depth) or counts.max() == len(y):
        return {"counts": counts}
    cuts = [(*best_split(x, y, n_classes, measure), j) for j, x in enumerate(X.T)]
    cuts = [cut for cut in cuts if cut[1] is not None]
    if not cuts:
        return {"counts": counts}
    _, threshold, feature = max(cuts)
    goes_left = X[:, feature] <= threshold
    left, right = (
        grow(X[rows], y[rows], n_classes, measure, max_depth, depth + 1)
        for rows in (goes_left, ~goes_left)
    )
    cut = {"feature": feature, "threshold": threshold, "left": left, "right": right}
    return {"counts": counts} | cut
