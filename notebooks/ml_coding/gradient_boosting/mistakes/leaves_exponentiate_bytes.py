"""Takes the exponential of scores as they come."""


# part: leaf-values
# fails: leaf-dtypes
# says: You compute with scores of unsigned whole numbers as they are: minus wraps around below
#   zero. Convert F to float first, or have p back from the pseudo-residuals.
def leaf_values(leaf, n_leaves, y, F, loss):
    r = pseudo_residuals(y, F, loss)
    e = np.exp(-np.abs(F))
    h = e / (1 + e) ** 2 if loss == "log_loss" else np.ones(len(r))
    top = np.bincount(leaf, weights=r, minlength=n_leaves)
    bottom = np.bincount(leaf, weights=h, minlength=n_leaves)
    return np.divide(top, bottom, out=np.zeros(n_leaves), where=bottom > 1e-150)
