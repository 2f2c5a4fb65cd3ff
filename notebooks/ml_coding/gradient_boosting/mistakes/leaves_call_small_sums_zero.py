"""Takes every small sum of curvatures for none."""


# part: leaf-values
# fails: leaf-saturated
# says: Your bound on the sum of the curvatures is too high. A leaf of rare rows with tiny p has a
#   tiny sum and a tiny numerator; their ratio is a good step. Give 0 only below 1e-150.
def leaf_values(leaf, n_leaves, y, F, loss):
    r = pseudo_residuals(y, F, loss)
    h = np.abs(r) * (1 - np.abs(r)) if loss == "log_loss" else np.ones(len(r))
    top = np.bincount(leaf, weights=r, minlength=n_leaves)
    bottom = np.bincount(leaf, weights=h, minlength=n_leaves)
    return np.divide(top, bottom, out=np.zeros(n_leaves), where=bottom > 1e-10)
