"""Returns the fold of each card, not of each row."""


# part: stratified
# fails: stratified-by-hand, stratified-balance
# says: Your numbers belong to the sorted rows, but the caller reads them in the order of y. Put
#   them back: folds[order] = ...
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    rows = np.arange(n) % k
    return rows if rng is None else rng.permutation(rows)
