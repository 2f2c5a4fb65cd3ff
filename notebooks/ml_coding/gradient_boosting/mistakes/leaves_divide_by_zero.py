"""Divides without looking at the sum of the curvatures."""


# part: leaf-values
# fails: leaf-empty, leaf-saturated, boost-edges
# says: A leaf without rows, or one in which every p is 0 or 1, has no curvature: 0 / 0 is nan
#   and -1 / 0 is infinite. Such a leaf gets 0.
def leaf_values(leaf, n_leaves, y, F, loss):
    r = pseudo_residuals(y, F, loss)
    h = np.abs(r) * (1 - np.abs(r)) if loss == "log_loss" else np.ones(len(r))
    top = np.bincount(leaf, weights=r, minlength=n_leaves)
    bottom = np.bincount(leaf, weights=h, minlength=n_leaves)
    return top / bottom
