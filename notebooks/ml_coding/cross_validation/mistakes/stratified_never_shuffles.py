"""Ignores rng."""


# part: stratified
# fails: stratified-shuffles
# says: You never use rng: within a class, rows are always dealt in file order. Permute the rows
#   before you sort them by class.
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    order = np.argsort(y)
    folds = np.empty(n, dtype=int)
    folds[order] = np.arange(n) % k
    return folds
