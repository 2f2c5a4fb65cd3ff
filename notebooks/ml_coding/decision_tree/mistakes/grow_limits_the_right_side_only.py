"""The limit reaches one child only."""


# part: grow
# fails: estimator-criterion, estimator-matches-sklearn, grow-max-depth
# says: Your left child gets no limit, as if the budget were for one branch. Both children get
#   max_depth - 1.
def grow(X, y, n_classes, measure, max_depth=None):
    counts = np.bincount(y, minlength=n_classes)
    if max_depth == 0 or counts.max() == len(y):
        return {"counts": counts}
    cuts = [(*best_split(x, y, n_classes, measure), j) for j, x in enumerate(X.T)]
    cuts = [cut for cut in cuts if cut[1] is not None]
    if not cuts:
        return {"counts": counts}
    _, threshold, feature = max(cuts)
    goes_left = X[:, feature] <= threshold
    deeper = None if max_depth is None else max_depth - 1
    left, right = (
        grow(X[rows], y[rows], n_classes, measure, limit)
        for rows, limit in ((goes_left, None), (~goes_left, deeper))
    )
    cut = {"feature": feature, "threshold": threshold, "left": left, "right": right}
    return {"counts": counts} | cut
