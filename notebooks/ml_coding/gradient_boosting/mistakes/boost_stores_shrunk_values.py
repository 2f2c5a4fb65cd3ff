"""Multiplies the stored values by the learning rate."""


# part: boost
# fails: boost-by-hand, boost-matches-sklearn, boost-shift, estimator-matches-sklearn, estimator-deep
# says: tree["value"] already contains the learning rate, and whoever predicts multiplies by it
#   again. Store the Newton step as it is.
def boost(X, y, loss, learning_rate, n_estimators, grow):
    mean, trees = np.mean(y), []
    start = np.log(mean / (1 - mean)) if loss == "log_loss" else mean
    F = np.full(len(y), start)
    for _ in range(n_estimators):
        tree = grow(X, pseudo_residuals(y, F, loss))
        leaf = leaf_of(tree, X)
        tree["value"] = learning_rate * leaf_values(leaf, tree["n_leaves"], y, F, loss)
        F = F + tree["value"][leaf]
        trees.append(tree)
    return start, trees
