"""Raises when a class has fewer than k rows."""


# part: stratified
# fails: stratified-edges
# says: A class with fewer than k rows is allowed here: some folds simply lack it. Raise
#   ValueError only unless 2 <= k <= n.
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= np.unique(y, return_counts=True)[1].min():
        raise ValueError(f"{k} folds of {n} rows")
    order = np.arange(n) if rng is None else rng.permutation(n)
    order = order[np.argsort(y[order])]
    folds = np.empty(n, dtype=int)
    folds[order] = np.arange(n) % k
    return folds
