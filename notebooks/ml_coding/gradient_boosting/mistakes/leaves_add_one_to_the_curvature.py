"""Adds a penalty that nobody asked for to avoid 0 / 0."""


# part: leaf-values
# fails: leaf-by-hand, leaf-empty, leaf-matches-sklearn, leaf-saturated, leaf-dtypes, boost-by-hand, boost-asks-for-residuals, boost-matches-sklearn, boost-shift, estimator-matches-sklearn, estimator-deep
# says: A 1 added to the denominator avoids 0 / 0 and shrinks every leaf, small ones most. That
#   is a penalised loss; here leave the sum as it is and set empty leaves to 0.
def leaf_values(leaf, n_leaves, y, F, loss):
    r = pseudo_residuals(y, F, loss)
    h = np.abs(r) * (1 - np.abs(r)) if loss == "log_loss" else np.ones(len(r))
    top = np.bincount(leaf, weights=r, minlength=n_leaves)
    bottom = np.bincount(leaf, weights=h, minlength=n_leaves)
    return top / (bottom + 1)
