"""Leaves out only sums of exactly 0."""


# part: leaf-values
# fails: leaf-saturated
# says: You give 0 only where the sum of curvatures is exactly 0 or the ratio isn't finite. A
#   sum below 1e-150 counts as none, too.
def leaf_values(leaf, n_leaves, y, F, loss):
    r = pseudo_residuals(y, F, loss)
    h = np.abs(r) * (1 - np.abs(r)) if loss == "log_loss" else np.ones(len(r))
    top = np.bincount(leaf, weights=r, minlength=n_leaves)
    bottom = np.bincount(leaf, weights=h, minlength=n_leaves)
    return np.divide(top, bottom, out=np.zeros(n_leaves), where=bottom > 0)
