"""Multiplies the start by the learning rate as well."""


# part: boost
# fails: boost-by-hand, boost-asks-for-residuals, boost-matches-sklearn, boost-shift, boost-edges, estimator-matches-sklearn, estimator-deep, estimator-edges
# says: The learning rate belongs to the trees. The start is the best constant, and is added
#   once, whole.
def boost(X, y, loss, learning_rate, n_estimators, grow):
    mean, trees = np.mean(y), []
    start = learning_rate * (np.log(mean / (1 - mean)) if loss == "log_loss" else mean)
    F = np.full(len(y), start)
    for _ in range(n_estimators):
        tree = grow(X, pseudo_residuals(y, F, loss))
        leaf = leaf_of(tree, X)
        tree["value"] = leaf_values(leaf, tree["n_leaves"], y, F, loss)
        F = F + learning_rate * tree["value"][leaf]
        trees.append(tree)
    return start, trees
