"""Takes n_c // k rows of each class for each fold."""


# part: stratified
# fails: stratified-edges, stratified-balance, stratified-shuffles
# says: n_c // k rows of each class for each fold leaves the rest of the class without a fold.
#   Every row is tested once: deal the leftovers, too.
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    folds = np.full(n, -1)
    for c in np.unique(y):
        rows = np.flatnonzero(y == c)
        if rng is not None:
            rows = rng.permutation(rows)
        size = len(rows) // k
        folds[rows[: size * k]] = np.arange(size * k) % k
    return folds
