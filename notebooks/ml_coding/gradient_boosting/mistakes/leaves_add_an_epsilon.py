"""Adds a small number to the denominator to avoid 0 / 0."""


# part: leaf-values
# fails: leaf-saturated
# says: A small number in the denominator avoids 0 / 0 and no more: a certain leaf that is wrong
#   has -1 above, so it gets a huge step where 0 is due, and tiny sums are drowned.
def leaf_values(leaf, n_leaves, y, F, loss):
    r = pseudo_residuals(y, F, loss)
    h = np.abs(r) * (1 - np.abs(r)) if loss == "log_loss" else np.ones(len(r))
    top = np.bincount(leaf, weights=r, minlength=n_leaves)
    bottom = np.bincount(leaf, weights=h, minlength=n_leaves)
    return top / (bottom + 1e-10)
