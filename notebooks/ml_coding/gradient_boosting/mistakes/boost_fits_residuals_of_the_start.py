"""Computes the target once, before the loop."""


# part: boost
# fails: boost-asks-for-residuals, estimator-matches-sklearn, estimator-deep
# says: Is the target of grow computed once, before the loop? Then every round asks for the same
#   cuts. Call pseudo_residuals(y, F, loss) inside the loop, with the F of now.
def boost(X, y, loss, learning_rate, n_estimators, grow):
    mean, trees = np.mean(y), []
    start = np.log(mean / (1 - mean)) if loss == "log_loss" else mean
    F = np.full(len(y), start)
    r = pseudo_residuals(y, F, loss)
    for _ in range(n_estimators):
        tree = grow(X, r)
        leaf = leaf_of(tree, X)
        tree["value"] = leaf_values(leaf, tree["n_leaves"], y, F, loss)
        F = F + learning_rate * tree["value"][leaf]
        trees.append(tree)
    return start, trees
