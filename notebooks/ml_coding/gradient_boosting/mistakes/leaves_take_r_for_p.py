"""Writes the curvature as r (1 - r)."""


# part: leaf-values
# fails: leaf-by-hand, leaf-empty, leaf-matches-sklearn, leaf-saturated, leaf-dtypes, boost-by-hand, boost-matches-sklearn, estimator-matches-sklearn, estimator-deep, estimator-edges
# says: r (1 - r) is p (1 - p) only for rows with y = 1. With y = 0, r is -p and the product
#   negative. Take p = y - r, or the size of r.
def leaf_values(leaf, n_leaves, y, F, loss):
    r = pseudo_residuals(y, F, loss)
    h = r * (1 - r) if loss == "log_loss" else np.ones(len(r))
    top = np.bincount(leaf, weights=r, minlength=n_leaves)
    bottom = np.bincount(leaf, weights=h, minlength=n_leaves)
    return np.divide(top, bottom, out=np.zeros(n_leaves), where=bottom > 1e-150)
