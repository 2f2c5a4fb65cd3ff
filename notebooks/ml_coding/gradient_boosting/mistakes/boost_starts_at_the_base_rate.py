"""Starts log loss at the mean of the labels."""


# part: boost
# fails: boost-by-hand, boost-asks-for-residuals, boost-matches-sklearn, boost-edges, estimator-matches-sklearn, estimator-deep, estimator-edges
# says: Under log loss the scores are log-odds. The mean of the labels is a probability; start at
#   log(mean / (1 - mean)).
def boost(X, y, loss, learning_rate, n_estimators, grow):
    mean, trees = np.mean(y), []
    start = mean
    F = np.full(len(y), start)
    for _ in range(n_estimators):
        tree = grow(X, pseudo_residuals(y, F, loss))
        leaf = leaf_of(tree, X)
        tree["value"] = leaf_values(leaf, tree["n_leaves"], y, F, loss)
        F = F + learning_rate * tree["value"][leaf]
        trees.append(tree)
    return start, trees
