"""Cuts the sorted rows into blocks instead of dealing them."""


# part: stratified
# fails: stratified-by-hand, stratified-edges, stratified-balance
# says: After sorting by class you cut blocks, so each fold holds one or two classes: the
#   opposite of stratified. Deal the sorted rows in turn, card j to fold j % k.
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    order = np.arange(n) if rng is None else rng.permutation(n)
    order = order[np.argsort(y[order])]
    folds = np.empty(n, dtype=int)
    folds[order] = np.arange(n) * k // n
    return folds
