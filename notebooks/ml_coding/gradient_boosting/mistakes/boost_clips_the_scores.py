"""Keeps the log-odds within -10 and 10."""


# part: boost
# fails: boost-edges
# says: You clip F on the way. Then training continues from scores that no prediction has. Let F
#   grow; leaf_values deals with rows that are certain.
def boost(X, y, loss, learning_rate, n_estimators, grow):
    mean, trees = np.mean(y), []
    start = np.log(mean / (1 - mean)) if loss == "log_loss" else mean
    F = np.full(len(y), start)
    for _ in range(n_estimators):
        tree = grow(X, pseudo_residuals(y, F, loss))
        leaf = leaf_of(tree, X)
        tree["value"] = leaf_values(leaf, tree["n_leaves"], y, F, loss)
        F = F + learning_rate * tree["value"][leaf]
        if loss == "log_loss":
            F = np.clip(F, -10, 10)
        trees.append(tree)
    return start, trees
