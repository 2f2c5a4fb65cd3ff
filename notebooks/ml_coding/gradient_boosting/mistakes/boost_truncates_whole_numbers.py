"""Makes the scores with the dtype of y."""


# part: boost
# fails: boost-by-hand, boost-asks-for-residuals, boost-matches-sklearn, boost-shift, boost-edges, estimator-matches-sklearn, estimator-deep
# says: np.full_like(y, start) of whole numbers holds whole numbers, and start is cut to one.
#   Make F with np.full(len(y), start), which is float.
def boost(X, y, loss, learning_rate, n_estimators, grow):
    mean, trees = np.mean(y), []
    start = np.log(mean / (1 - mean)) if loss == "log_loss" else mean
    F = np.full_like(y, start)
    for _ in range(n_estimators):
        tree = grow(X, pseudo_residuals(y, F, loss))
        leaf = leaf_of(tree, X)
        tree["value"] = leaf_values(leaf, tree["n_leaves"], y, F, loss)
        F = F + learning_rate * tree["value"][leaf]
        trees.append(tree)
    return start, trees
