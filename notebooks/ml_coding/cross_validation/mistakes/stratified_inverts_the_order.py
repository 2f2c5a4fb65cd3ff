"""Reads with the order where it should write."""


# part: stratified
# fails: stratified-by-hand, stratified-balance
# says: (np.arange(n) % k)[order] applies the sorting permutation where its inverse is needed.
#   Card j is row order[j], so assign: folds[order] = np.arange(n) % k.
def stratified_k_fold(y, k, rng=None):
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    order = np.arange(n) if rng is None else rng.permutation(n)
    order = order[np.argsort(y[order])]
    return (np.arange(n) % k)[order]
