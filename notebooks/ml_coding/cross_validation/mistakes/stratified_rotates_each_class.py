"""Turns each class by a random offset."""


# part: stratified
# fails: stratified-shuffles
# says: You shift the rows of a class by a random offset, so rows that are k apart stay together in nearly
#   every draw. Permute them: any two rows of a class share a fold equally often.
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    folds, start = np.empty(n, dtype=int), 0
    for c in np.unique(y):
        rows = np.flatnonzero(y == c)
        if rng is not None:
            rows = np.roll(rows, rng.integers(len(rows)))
        folds[rows] = (start + np.arange(len(rows))) % k
        start += len(rows)
    return folds
