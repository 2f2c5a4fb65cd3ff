"""Permutes the fold numbers after dealing."""


# part: stratified
# fails: stratified-balance
# says: You deal by class and then permute the finished fold numbers over all rows, which undoes
#   the stratification. Shuffle the rows before you sort them by class.
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    order = np.argsort(y)
    folds = np.empty(n, dtype=int)
    folds[order] = np.arange(n) % k
    return folds if rng is None else rng.permutation(folds)
