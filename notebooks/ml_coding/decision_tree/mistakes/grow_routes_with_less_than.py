"""Trains with < what best_split cut with <=."""


# part: grow
# fails: estimator-threshold, grow-close-floats
# says: You route rows otherwise than best_split cuts them: with < instead of <=, say, or after
#   rounding. A threshold that equals a value then leaves one side empty, or sends a row to the
#   wrong side.
def grow(X, y, n_classes, measure, max_depth=None):
    counts = np.bincount(y, minlength=n_classes)
    if max_depth == 0 or counts.max() == len(y):
        return {"counts": counts}
    cuts = [(*best_split(x, y, n_classes, measure), j) for j, x in enumerate(X.T)]
    cuts = [cut for cut in cuts if cut[1] is not None]
    if not cuts:
        return {"counts": counts}
    _, threshold, feature = max(cuts)
    goes_left = X[:, feature] < threshold
    deeper = None if max_depth is None else max_depth - 1
    left, right = (
        grow(X[rows], y[rows], n_classes, measure, deeper) for rows in (goes_left, ~goes_left)
    )
    cut = {"feature": feature, "threshold": threshold, "left": left, "right": right}
    return {"counts": counts} | cut
