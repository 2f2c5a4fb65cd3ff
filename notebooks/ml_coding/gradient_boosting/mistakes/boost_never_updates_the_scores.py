"""Fits every tree to the residuals of the start."""


# part: boost
# fails: boost-by-hand, boost-asks-for-residuals, boost-matches-sklearn, boost-shift, boost-edges, estimator-matches-sklearn, estimator-deep
# says: You compute each tree's values from the scores of the start. After each tree add
#   learning_rate times its values to F, and take the next residuals and values at the new F.
def boost(X, y, loss, learning_rate, n_estimators, grow):
    mean, trees = np.mean(y), []
    start = np.log(mean / (1 - mean)) if loss == "log_loss" else mean
    F = np.full(len(y), start)
    for _ in range(n_estimators):
        tree = grow(X, pseudo_residuals(y, F, loss))
        leaf = leaf_of(tree, X)
        tree["value"] = leaf_values(leaf, tree["n_leaves"], y, F, loss)
        trees.append(tree)
    return start, trees
