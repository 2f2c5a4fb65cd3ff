"""Fits every tree to the residuals of the start."""


# part: boost
# fails: boost-by-hand, boost-asks-for-residuals, boost-matches-sklearn, boost-shift, boost-edges, estimator-matches-sklearn, estimator-deep
# says: F never moves, so that every tree is the first one again. After each tree add
#   learning_rate times its values to F.
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
