"""Cuts long steps."""


# part: leaf-values
# fails: leaf-saturated
# says: You cut long steps. A bound can be wise, as the learning rate is, but here the leaf holds
#   the ratio as it is; the library's does, too.
def leaf_values(leaf, n_leaves, y, F, loss):
    r = pseudo_residuals(y, F, loss)
    h = np.abs(r) * (1 - np.abs(r)) if loss == "log_loss" else np.ones(len(r))
    top = np.bincount(leaf, weights=r, minlength=n_leaves)
    bottom = np.bincount(leaf, weights=h, minlength=n_leaves)
    steps = np.divide(top, bottom, out=np.zeros(n_leaves), where=bottom > 1e-150)
    return np.clip(steps, -100.0, 100.0) if loss == "log_loss" else steps
