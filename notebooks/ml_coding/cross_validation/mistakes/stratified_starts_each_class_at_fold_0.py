"""Deals each class anew, beginning with fold 0."""


# part: stratified
# fails: stratified-edges, stratified-balance
# says: Each class is dealt from fold 0 again, so the leftovers of all classes pile up in the
#   first folds and fold sizes differ by more than 1. Go on dealing where the last class stopped.
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    folds = np.empty(n, dtype=int)
    for c in np.unique(y):
        rows = np.flatnonzero(y == c)
        if rng is not None:
            rows = rng.permutation(rows)
        folds[rows] = np.arange(len(rows)) % k
    return folds
