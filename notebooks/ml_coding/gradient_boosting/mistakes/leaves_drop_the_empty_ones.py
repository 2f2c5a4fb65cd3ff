"""Numbers the leaves by those that occur."""


# part: leaf-values
# fails: leaf-empty, boost-matches-sklearn, estimator-deep
# says: The result has one entry for each leaf number, used or not. You keep only the leaves that
#   have rows, so all values after a gap belong to the wrong leaf.
def leaf_values(leaf, n_leaves, y, F, loss):
    r = pseudo_residuals(y, F, loss)
    h = np.abs(r) * (1 - np.abs(r)) if loss == "log_loss" else np.ones(len(r))
    _, leaf = np.unique(leaf, return_inverse=True)
    top, bottom = np.bincount(leaf, weights=r), np.bincount(leaf, weights=h)
    return np.divide(top, bottom, out=np.zeros(len(top)), where=bottom > 1e-150)
