"""Returns the fold of each card, not of each row."""


# part: stratified
# fails: stratified-by-hand, stratified-balance
# says: Row i gets the number i % k whatever its class is, which is right for sorted rows only. Deal
#   the rows sorted by class, and put the numbers back: folds[order] = ...
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    rows = np.arange(n) % k
    return rows if rng is None else rng.permutation(rows)
