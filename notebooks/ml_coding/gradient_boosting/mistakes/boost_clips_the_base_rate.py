"""Keeps the base rate away from 0 and 1."""


# part: boost
# fails: boost-edges
# says: You clip the mean before you take its log-odds. Both labels are present, so the log-odds
#   are finite; with rare labels a clipped mean is another start.
def boost(X, y, loss, learning_rate, n_estimators, grow):
    mean, trees = np.mean(y), []
    if loss == "log_loss":
        mean = np.clip(mean, 0.001, 0.999)
    start = np.log(mean / (1 - mean)) if loss == "log_loss" else mean
    F = np.full(len(y), start)
    for _ in range(n_estimators):
        tree = grow(X, pseudo_residuals(y, F, loss))
        leaf = leaf_of(tree, X)
        tree["value"] = leaf_values(leaf, tree["n_leaves"], y, F, loss)
        F = F + learning_rate * tree["value"][leaf]
        trees.append(tree)
    return start, trees
