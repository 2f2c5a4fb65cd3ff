"""Log loss with labels -1 and 1; sums by leaf from sorted rows; F kept by leaf membership."""


# part: pseudo-residuals
def pseudo_residuals(y, F, loss):
    y, F = np.asarray(y, dtype=float), np.asarray(F, dtype=float)
    if loss == "squared_error":
        return -(F - y)
    s = 2 * y - 1
    margin = s * F  # the loss is log(1 + exp(-margin)), its slope -s / (1 + exp(margin))
    small = np.exp(-np.abs(margin))
    return s * np.where(margin > 0, small, 1.0) / (1 + small)


# part: leaf-values
def leaf_values(leaf, n_leaves, y, F, loss):
    r = pseudo_residuals(y, F, loss)
    small = np.exp(-np.abs(np.asarray(F, dtype=float)))
    h = small / (1 + small) ** 2 if loss == "log_loss" else np.full(len(r), 1.0)
    order = np.argsort(leaf, kind="stable")
    names, first = np.unique(np.asarray(leaf)[order], return_index=True)
    top, bottom = np.add.reduceat(r[order], first), np.add.reduceat(h[order], first)
    values = np.zeros(n_leaves)
    for name, t, b in zip(names, top, bottom, strict=True):
        if b > 1e-150:
            values[name] = t / b
    return values


# part: boost
def boost(X, y, loss, learning_rate, n_estimators, grow):
    y = np.array(y, dtype=float)
    start = float(y.mean())
    if loss == "log_loss":
        start = float(-np.log(1 / start - 1))
    F, trees = y * 0 + start, []
    for _ in range(n_estimators):
        tree = dict(grow(X, pseudo_residuals(y, F, loss)))
        leaf = leaf_of(tree, X)
        values = leaf_values(leaf, tree["n_leaves"], y, F, loss)
        for k, value in enumerate(values):
            F[leaf == k] += learning_rate * value
        tree["value"] = values
        trees.append(tree)
    return start, trees
