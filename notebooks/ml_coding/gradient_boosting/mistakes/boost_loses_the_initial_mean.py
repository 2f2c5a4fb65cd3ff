"""Starts every score at 0."""


# part: boost
# fails: boost-by-hand, boost-asks-for-residuals, boost-matches-sklearn, boost-shift, boost-edges, estimator-matches-sklearn, estimator-deep
# says: You start at 0. The sum begins with the best constant, the mean or its log-odds: from 0
#   the first trees, shrunk as they are, spend themselves on finding the average.
def boost(X, y, loss, learning_rate, n_estimators, grow):
    mean, trees = np.mean(y), []
    start = 0.0
    F = np.full(len(y), start)
    for _ in range(n_estimators):
        tree = grow(X, pseudo_residuals(y, F, loss))
        leaf = leaf_of(tree, X)
        tree["value"] = leaf_values(leaf, tree["n_leaves"], y, F, loss)
        F = F + learning_rate * tree["value"][leaf]
        trees.append(tree)
    return start, trees
