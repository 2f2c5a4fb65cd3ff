"""Draws the fold of the first card, not the order of the cards."""


# part: stratified
# fails: stratified-shuffles
# says: You draw only the fold where dealing starts, so the same rows of a class share a fold for
#   every seed. Permute the rows before you sort them by class.
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    order = np.argsort(y)
    start = 0 if rng is None else rng.integers(k)
    folds = np.empty(n, dtype=int)
    folds[order] = (np.arange(n) + start) % k
    return folds
