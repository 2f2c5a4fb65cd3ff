"""Takes the mean with the sum of Python."""


# part: boost
# fails: boost-edges
# says: sum(y) adds in the dtype of y, and in one byte 200 + 100 is 44. np.mean adds in float.
def boost(X, y, loss, learning_rate, n_estimators, grow):
    mean, trees = sum(y) / len(y), []
    start = np.log(mean / (1 - mean)) if loss == "log_loss" else mean
    F = np.full(len(y), start)
    for _ in range(n_estimators):
        tree = grow(X, pseudo_residuals(y, F, loss))
        leaf = leaf_of(tree, X)
        tree["value"] = leaf_values(leaf, tree["n_leaves"], y, F, loss)
        F = F + learning_rate * tree["value"][leaf]
        trees.append(tree)
    return start, trees
