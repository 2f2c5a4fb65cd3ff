"""Takes p (1 - p) at the mean probability of the leaf."""


# part: leaf-values
# fails: leaf-matches-sklearn, leaf-saturated, leaf-dtypes, boost-matches-sklearn, estimator-matches-sklearn, estimator-deep
# says: Each row has its own curvature. p (1 - p) at the leaf's mean p is larger than the mean of
#   p (1 - p), so your steps are too short wherever the scores differ.
def leaf_values(leaf, n_leaves, y, F, loss):
    r = pseudo_residuals(y, F, loss)
    count = np.bincount(leaf, minlength=n_leaves)
    top = np.bincount(leaf, weights=r, minlength=n_leaves)
    if loss == "squared_error":
        return top / np.maximum(count, 1)
    p = np.bincount(leaf, weights=np.asarray(y) - r, minlength=n_leaves) / np.maximum(count, 1)
    bottom = count * p * (1 - p)
    return np.divide(top, bottom, out=np.zeros(n_leaves), where=bottom > 1e-150)
