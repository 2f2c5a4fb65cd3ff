"""Trains from the mean and forgets to hand it on."""


# part: boost
# fails: boost-by-hand, boost-matches-sklearn, boost-shift, boost-edges, estimator-matches-sklearn, estimator-deep
# says: Your trees are right, and the start that you return is not the one they were trained
#   from. Whoever predicts needs it.
def boost(X, y, loss, learning_rate, n_estimators, grow):
    mean, trees = np.mean(y), []
    start = np.log(mean / (1 - mean)) if loss == "log_loss" else mean
    F = np.full(len(y), start)
    for _ in range(n_estimators):
        tree = grow(X, pseudo_residuals(y, F, loss))
        leaf = leaf_of(tree, X)
        tree["value"] = leaf_values(leaf, tree["n_leaves"], y, F, loss)
        F = F + learning_rate * tree["value"][leaf]
        trees.append(tree)
    return 0.0, trees
