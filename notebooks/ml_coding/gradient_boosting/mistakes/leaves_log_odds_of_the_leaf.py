"""Jumps to the log-odds of the leaf's labels."""


# part: leaf-values
# fails: leaf-by-hand, leaf-empty, leaf-matches-sklearn, leaf-saturated, leaf-dtypes, boost-by-hand, boost-matches-sklearn, boost-edges, estimator-matches-sklearn, estimator-deep
# says: You put the log-odds of the leaf's labels into the leaf, as if no score were there yet.
#   The value is a step from the present F: the sum of r over the sum of p (1 - p).
def leaf_values(leaf, n_leaves, y, F, loss):
    r = pseudo_residuals(y, F, loss)
    count = np.maximum(np.bincount(leaf, minlength=n_leaves), 1)
    if loss == "squared_error":
        return np.bincount(leaf, weights=r, minlength=n_leaves) / count
    mean = np.bincount(leaf, weights=np.asarray(y, dtype=float), minlength=n_leaves) / count
    mean = np.where(np.bincount(leaf, minlength=n_leaves) > 0, np.clip(mean, 1e-9, 1 - 1e-9), 0.5)
    return np.log(mean / (1 - mean))
