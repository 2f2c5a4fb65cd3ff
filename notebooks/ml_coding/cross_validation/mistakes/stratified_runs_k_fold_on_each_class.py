"""A k-fold of each class, put together."""


# part: stratified
# fails: stratified-edges, stratified-balance
# says: k_fold knows one class at a time: it refuses a class with fewer than k rows, and the
#   leftovers of all classes go to the same folds. Deal on where the last class stopped.
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    folds = np.empty(n, dtype=int)
    for c in np.unique(y):
        rows = np.flatnonzero(y == c)
        folds[rows] = k_fold(len(rows), k, rng)
    return folds
