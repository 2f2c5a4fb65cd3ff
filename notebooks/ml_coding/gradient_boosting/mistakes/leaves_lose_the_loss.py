"""Keeps the regression tree's own leaf values, the mean residuals."""


# part: leaf-values
# fails: leaf-by-hand, leaf-empty, leaf-matches-sklearn, leaf-saturated, leaf-dtypes, boost-by-hand, boost-matches-sklearn, estimator-matches-sklearn, estimator-deep
# says: Your leaf holds the mean pseudo-residual, whatever the loss. For log loss divide by the
#   sum of p (1 - p) instead of the number of rows: the Newton step.
def leaf_values(leaf, n_leaves, y, F, loss):
    r = pseudo_residuals(y, F, loss)
    h = np.ones(len(r))
    top = np.bincount(leaf, weights=r, minlength=n_leaves)
    bottom = np.bincount(leaf, weights=h, minlength=n_leaves)
    return np.divide(top, bottom, out=np.zeros(n_leaves), where=bottom > 1e-150)
