"""Loops over range(max + 1)."""


# part: stratified
# fails: stratified-by-hand, stratified-balance
# says: You take the labels for the numbers 0, 1, 2, ..., so strings fail and negative labels
#   are skipped. Sort the labels themselves, or use np.unique.
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    folds, start = np.full(n, -1), 0
    for c in range(int(max(y)) + 1):
        rows = np.flatnonzero(y == c)
        if rng is not None:
            rows = rng.permutation(rows)
        folds[rows] = (start + np.arange(len(rows))) % k
        start += len(rows)
    return folds
